import type { BatchRead } from '../support/batch-read.ts';
import { auditEntryById } from './audit.loaders.ts';

/** How `node(id:)` reaches entries of the audit, by type name. */
export const auditNodes = { AuditEntry: auditEntryById } satisfies Record<string, BatchRead<bigint, object | null>>;
