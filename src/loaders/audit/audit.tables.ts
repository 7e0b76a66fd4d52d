import { Prisma, type AuditEntry } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

/** What was changed by whom: for nobody who may not read all of it. */
export const auditEntryTable = table<AuditEntry>('AuditEntry', Prisma.AuditEntryScalarFieldEnum, {
  visible: [{ condition: sql`false`, unless: 'audit:read' }],
});
