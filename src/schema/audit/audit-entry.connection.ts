import { connectionType } from '../connection.ts';
import { AuditEntry } from './audit-entry.type.ts';

/** A page of the audit. */
export const AuditEntryConnection = connectionType('AuditEntry', () => AuditEntry, { of: 'entries of the audit' });
