import { Field } from 'type-graphql';
import { UserError } from '../edits/user-error.value.ts';
import { RecordType } from '../record-type.ts';
import { JSONScalar } from '../scalars/json.scalar.ts';

@RecordType('CustomerDataExportPayload', { description: 'What came of `customerDataExport`.' })
export class CustomerDataExportPayload {
  @Field(() => JSONScalar, {
    nullable: true,
    description:
      'All that is kept of the person: profile, sign-ins, addresses, consents, notes and what was changed of them.',
  })
  data!: unknown;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty where it was taken.' })
  userErrors!: UserError[];
}
