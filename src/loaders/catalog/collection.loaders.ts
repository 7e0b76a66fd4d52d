import { byId, byText } from '../support/by-key.ts';
import { collectionTable, mediaTable } from './catalog.tables.ts';

export const collectionById = byId(collectionTable);
export const collectionByHandle = byText(collectionTable, 'handle');
export const mediaById = byId(mediaTable);
