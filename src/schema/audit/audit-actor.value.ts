import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('AuditActor', { description: 'Who did something.' })
export class AuditActor {
  @Field(() => String, { nullable: true, description: 'URL of the issuer that vouches for them.' })
  issuer!: string | null;

  @Field(() => String, { description: '`staff`, `machine`, `customer` or `guest`.' })
  kind!: string;

  @Field(() => String, { description: 'What they are called; of a customer the id, which outlives no erasure.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the issuer calls them.' })
  subject!: string | null;
}
