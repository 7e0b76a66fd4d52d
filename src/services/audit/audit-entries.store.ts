import type { AuditEntry } from '../../generated/prisma/client.ts';
import { auditEntryTable } from '../../loaders/audit/audit.tables.ts';
import { desc, type Order } from '../../loaders/support/order.ts';
import type { RowList } from '../../loaders/support/select.ts';
import { join, raw, sql } from '../../platform/db/database.ts';

/** Which entries are looked for: those that are everything that is said. */
export interface AuditConditions {
  readonly action?: string | null | undefined;
  readonly actorName?: string | null | undefined;
  readonly actor?: { readonly issuer: string; readonly subject: string } | null | undefined;
  readonly resourceType?: string | null | undefined;
  readonly resourceId?: bigint | null | undefined;
  /** From this moment on, and before that. */
  readonly since?: Date | null | undefined;
  readonly until?: Date | null | undefined;
}

/** The newest first. */
export const newestEntries: Order = { name: 'AT', terms: [desc('t.at', 'timestamptz'), desc('t.id', 'bigint')] };

/** The entries that fit. An index begins with each of the conditions and goes on with the time. */
export function auditEntries(asked: AuditConditions): RowList<AuditEntry> {
  const where = [
    ...(asked.action == null ? [] : [sql`t.action = ${asked.action}`]),
    ...(asked.actorName == null ? [] : [sql`t.actor_name = ${asked.actorName}`]),
    ...(asked.actor == null
      ? []
      : [sql`t.actor_issuer = ${asked.actor.issuer} AND t.actor_subject = ${asked.actor.subject}`]),
    ...(asked.resourceType == null ? [] : [sql`t.resource_type = ${asked.resourceType}`]),
    ...(asked.resourceId == null ? [] : [sql`t.resource_id = ${asked.resourceId}`]),
    ...(asked.since == null ? [] : [sql`t.at >= ${asked.since}`]),
    ...(asked.until == null ? [] : [sql`t.at < ${asked.until}`]),
  ];
  return { table: auditEntryTable, where: where.length === 0 ? raw('true') : join(where, ' AND ') };
}
