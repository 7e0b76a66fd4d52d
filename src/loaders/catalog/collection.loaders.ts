import { byId, byText } from '../support/by-key.ts';
import { collectionTable } from './catalog.tables.ts';

export const collectionById = byId(collectionTable);
export const collectionByHandle = byText(collectionTable, 'handle');
