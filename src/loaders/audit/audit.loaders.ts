import { byId } from '../support/by-key.ts';
import { auditEntryTable } from './audit.tables.ts';

export const auditEntryById = byId(auditEntryTable);
