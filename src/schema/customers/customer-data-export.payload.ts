import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { JSONScalar } from '../scalars/json.scalar.ts';

@EditPayload('CustomerDataExportPayload', 'What came of `customerDataExport`.')
export class CustomerDataExportPayload {
  @Field(() => JSONScalar, {
    nullable: true,
    description:
      'All that is kept of the person: profile, sign-ins, addresses, consents, notes and what was changed of them.',
  })
  data!: unknown;
}
