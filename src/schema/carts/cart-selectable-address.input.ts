import { Field, ID, InputType } from 'type-graphql';
import { enumType } from '../enum-type.ts';
import { CartDeliveryAddressInput } from './cart-delivery-address.input.ts';

export const DeliveryAddressValidationStrategy = enumType(
  'DeliveryAddressValidationStrategy',
  'How strictly an address is looked at.',
  {
    COUNTRY_CODE_ONLY: 'It needs a country.',
    STRICT: 'It needs all that a parcel cannot be sent to without.',
  },
);
type Strategy = keyof typeof DeliveryAddressValidationStrategy;

const strategy = { nullable: true, defaultValue: 'COUNTRY_CODE_ONLY', description: 'How strictly it is looked at.' };
const selected = { nullable: true, description: 'The cart goes there. One address only can be chosen.' };
const oneTimeUse = { nullable: true, description: 'It is for this cart only, and not to be kept.' };

@InputType('CartAddressInput', { description: 'An address that is told, or one of the customer who asks.' })
export class CartAddressInput {
  @Field(() => CartDeliveryAddressInput, { nullable: true, description: 'The address.' })
  deliveryAddress?: CartDeliveryAddressInput | null;

  @Field(() => ID, { nullable: true, description: 'Id of an address of the customer who asks, which is copied.' })
  copyFromCustomerAddressId?: string | null;
}

@InputType('CartSelectableAddressInput', { description: 'An address to choose from.' })
export class CartSelectableAddressInput {
  @Field(() => CartAddressInput, { description: 'The address.' })
  address!: CartAddressInput;

  @Field(() => Boolean, selected)
  selected?: boolean | null;

  @Field(() => Boolean, oneTimeUse)
  oneTimeUse?: boolean | null;

  @Field(() => DeliveryAddressValidationStrategy, strategy)
  validationStrategy?: Strategy | null;
}

@InputType('CartSelectableAddressUpdateInput', { description: 'How an address is changed; what is left out stays.' })
export class CartSelectableAddressUpdateInput {
  @Field(() => ID, { description: 'Id of the address in the cart.' })
  id!: string;

  @Field(() => CartAddressInput, { nullable: true, description: 'The whole address.' })
  address?: CartAddressInput | null;

  @Field(() => Boolean, selected)
  selected?: boolean | null;

  @Field(() => Boolean, oneTimeUse)
  oneTimeUse?: boolean | null;

  @Field(() => DeliveryAddressValidationStrategy, strategy)
  validationStrategy?: Strategy | null;
}

@InputType('CartDeliveryInput', { description: 'Where a cart may go.' })
export class CartDeliveryInput {
  @Field(() => [CartSelectableAddressInput], { nullable: true, description: 'Addresses to choose from; up to 20.' })
  addresses?: CartSelectableAddressInput[] | null;
}

@InputType('CartSelectedDeliveryOptionInput', { description: 'A choice of how lines are delivered.' })
export class CartSelectedDeliveryOptionInput {
  @Field(() => ID, { description: 'Id of the delivery group.' })
  deliveryGroupId!: string;

  @Field(() => String, { description: 'Handle of one of its options.' })
  deliveryOptionHandle!: string;
}
