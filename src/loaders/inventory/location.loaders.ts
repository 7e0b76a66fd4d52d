import { byId } from '../support/by-key.ts';
import { locationTable } from './inventory.tables.ts';

export const locationById = byId(locationTable);
