import { Field, ID } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Discount } from '../discount.type.ts';

const changed = { nullable: true, description: 'The discount as it is now; null when the input was not taken.' };

@EditPayload('DiscountCreatePayload', 'What came of `discountCreate`.')
export class DiscountCreatePayload {
  @Field(() => Discount, changed)
  discount!: unknown;
}

@EditPayload('DiscountUpdatePayload', 'What came of `discountUpdate`.')
export class DiscountUpdatePayload {
  @Field(() => Discount, changed)
  discount!: unknown;
}

@EditPayload('DiscountDeletePayload', 'What came of `discountDelete`.')
export class DiscountDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the discount that is gone; null when none is.' })
  deletedDiscountId!: string | null;
}

@EditPayload('DiscountCodesAddPayload', 'What came of `discountCodesAdd`.')
export class DiscountCodesAddPayload {
  @Field(() => Discount, changed)
  discount!: unknown;
}

@EditPayload('DiscountCodesRemovePayload', 'What came of `discountCodesRemove`.')
export class DiscountCodesRemovePayload {
  @Field(() => Discount, changed)
  discount!: unknown;
}
