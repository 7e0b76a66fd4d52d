import { Field } from 'type-graphql';
import { DisplayableError } from '../edits/displayable-error.interface.ts';
import { RecordType } from '../record-type.ts';
import { CartErrorCode } from './cart-error-code.enum.ts';

@RecordType('CartUserError', {
  description: 'Something that is wrong with the input of a mutation of a cart, which changed nothing.',
  implements: DisplayableError,
})
export class CartUserError {
  @Field(() => CartErrorCode, { nullable: true, description: 'Why the input was not taken, for programs.' })
  code!: CartErrorCode | null;
}
