import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { AuditFilterInput } from './audit-filter.input.ts';

/** Arguments of `auditLog`. */
@ArgsType()
export class AuditLogArgs extends ConnectionArgs {
  @Field(() => AuditFilterInput, { nullable: true, description: 'Which entries; all of them when left out.' })
  filter?: AuditFilterInput | null;
}
