import type { Prisma } from '../../generated/prisma/client.ts';
import type { Database } from '../../platform/db/database.ts';
import type { Viewer } from '../../viewer.ts';
import { globalId } from '../node/global-id.ts';

/** One record that a mutation changed. */
export interface AuditedChange {
  /** GraphQL type name of the record, and its key. */
  readonly type: string;
  readonly id: bigint;
  /** What of it changed, as it was and as it is: null before it was made and after it was deleted. JSON. */
  readonly before: Prisma.InputJsonObject | null;
  readonly after: Prisma.InputJsonObject | null;
}

/** Who did it, with which mutation, in which request. */
export interface AuditedAct {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly action: string;
}

/** Writes the audit. */
export class AuditStore {
  /** Writes one entry for each change of an act, in the act's own transaction. */
  static async write(
    tx: Pick<Database['prisma'], 'auditEntry'>,
    { viewer, requestId, action }: AuditedAct,
    changes: readonly AuditedChange[],
  ): Promise<void> {
    if (changes.length === 0) return;
    const actor = actorOf(viewer);
    await tx.auditEntry.createMany({
      data: changes.map(({ type, id, before, after }) => ({
        ...actor,
        requestId,
        action,
        resourceType: type,
        resourceId: id,
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
      })),
    });
  }
}

/**
 * How the audit names who did it. A customer is named by their key alone: a name or an issuer's subject would outlive them
 * here when their data is erased.
 */
function actorOf(viewer: Viewer): {
  actorKind: string;
  actorName: string;
  actorIssuer?: string;
  actorSubject?: string;
} {
  const { kind } = viewer;
  if (kind === 'guest') return { actorKind: kind, actorName: 'guest' };
  if (kind === 'customer') return { actorKind: kind, actorName: globalId('Customer', viewer.customerId) };
  return { actorKind: kind, actorName: viewer.name, actorIssuer: viewer.issuer, actorSubject: viewer.subject };
}
