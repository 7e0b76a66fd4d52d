import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { JSONScalar } from '../scalars/json.scalar.ts';

@RecordType('AuditEntry', {
  description: 'One record that a mutation changed. An entry never changes.',
  implements: Node,
})
export class AuditEntry {
  @Field(() => String, { description: 'Name of the mutation: `productUpdate`.' })
  action!: string;

  @Field(() => JSONScalar, {
    nullable: true,
    description: 'What changed, as it is since then; null when it was deleted.',
  })
  after!: unknown;

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: Date;

  @Field(() => JSONScalar, { nullable: true, description: 'What changed, as it was; null when it was made.' })
  before!: unknown;

  @Field(() => String, { description: 'Id of the request, as the answer and the log have it.' })
  requestId!: string;

  @Field(() => String, { description: 'Type of what was changed: `Product`.' })
  resourceType!: string;
}
