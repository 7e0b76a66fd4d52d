import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AuditActor } from '../../schema/audit/audit-actor.value.ts';
import { AuditEntry } from '../../schema/audit/audit-entry.type.ts';

type EntryRecord = Parameters<Context['services']['auditLog']['actor']>[0];

@Resolver(() => AuditEntry)
export class AuditEntryFieldsResolver {
  @FieldResolver(() => AuditActor, { description: 'Who did it.' })
  actor(@Root() entry: EntryRecord, @Ctx() { services }: Context): AuditActor {
    return services.auditLog.actor(entry);
  }

  @FieldResolver(() => ID, { description: 'Id of what was changed. It may be gone by now.' })
  resourceId(@Root() entry: EntryRecord, @Ctx() { services }: Context): string {
    return services.auditLog.resourceId(entry);
  }
}
