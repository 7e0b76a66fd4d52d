import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { AuditEntryConnection } from '../../schema/audit/audit-entry.connection.ts';
import { AuditEntry } from '../../schema/audit/audit-entry.type.ts';
import { AuditLogArgs } from '../../schema/audit/audit-log.args.ts';

@Resolver(() => AuditEntry)
export class AuditLogResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description: 'Who changed what, the newest first; for who may read the audit only.',
  })
  auditLog(
    @Ctx() { services }: Context,
    @Args(() => AuditLogArgs) { filter, ...page }: AuditLogArgs,
  ): Promise<unknown> {
    return services.auditLog.list(page, filter ?? {});
  }
}
