import type { AuditEntry } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { globalId, parseGlobalId } from '../node/global-id.ts';
import { auditEntries, newestEntries, type AuditConditions } from './audit-entries.store.ts';

/** What is asked of the audit. */
export interface AuditQuestion extends Omit<AuditConditions, 'resourceId'> {
  /** Global id of what was changed. */
  readonly resourceId?: string | null;
}

/** Who did something, as the audit names them. */
export interface AuditActor {
  readonly kind: string;
  readonly name: string;
  readonly issuer: string | null;
  readonly subject: string | null;
}

/** Reading who changed what. Nothing here changes it. */
export class AuditLogService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * A page of the entries that fit, the newest first.
   * @throws VitrineError BAD_USER_INPUT for a wrong page, for what is no id, for an id of another type than is asked for, or
   *   for a time that ends before it begins
   */
  list(args: PageArgs, question: AuditQuestion): Promise<Connection<AuditEntry>> {
    const { since, until } = question;
    if (since != null && until != null && since >= until)
      throw badInput('until', '"until" is not after "since". Give a later time.');
    const conditions = { ...question, ...resourceOf(question) };
    return readPage(this.loaders.reader, this.loaders.scope, auditEntries(conditions), toPage(args, newestEntries));
  }

  actor({ actorKind, actorName, actorIssuer, actorSubject }: AuditEntry): AuditActor {
    return { kind: actorKind, name: actorName, issuer: actorIssuer, subject: actorSubject };
  }

  /** Global id of what was changed. It may be gone by now. */
  resourceId({ resourceType, resourceId }: AuditEntry): string {
    return globalId(resourceType, resourceId);
  }
}

/** The type is part of an id: an index is found by both. */
function resourceOf({ resourceType, resourceId: id }: AuditQuestion): {
  resourceType: string | null | undefined;
  resourceId: bigint | null;
} {
  if (id == null) return { resourceType, resourceId: null };
  const parsed = parseGlobalId(id);
  if (!parsed) throw badInput('resourceId', `"resourceId" is no id: those look like ${globalId('Product', '123')}.`);
  if (resourceType != null && resourceType !== parsed.type)
    throw badInput(
      'resourceId',
      `"resourceId" is the id of a ${parsed.type}, and "resourceType" says ${resourceType}.`,
    );
  return { resourceType: parsed.type, resourceId: parsed.key };
}
