import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { DisplayableError } from './displayable-error.interface.ts';
import { UserErrorCode } from './user-error-code.enum.ts';

@RecordType('UserError', {
  description: 'Something that is wrong with the input of a mutation, which changed nothing.',
  implements: DisplayableError,
})
export class UserError {
  @Field(() => UserErrorCode, { description: 'Why the input was not taken, for programs.' })
  code!: UserErrorCode;
}
