import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CustomerAddress } from '../../schema/customers/customer-address.type.ts';
import { CustomerAddressCreatePayload } from '../../schema/customers/customer-address-create.payload.ts';
import { CustomerAddressDeletePayload } from '../../schema/customers/customer-address-delete.payload.ts';
import { CustomerAddressInput } from '../../schema/customers/customer-address.input.ts';
import { CustomerAddressUpdatePayload } from '../../schema/customers/customer-address-update.payload.ts';
import { otherCustomer } from './other-customer.ts';
import { payloadOf } from '../edits/payload-of.ts';

const defaultAddressArg = {
  nullable: true,
  description: 'True makes it the default address. The first address always is.',
} as const;

@Resolver(() => CustomerAddress)
export class CustomerAddressBookResolver {
  @Mutation(() => CustomerAddressCreatePayload, {
    nullable: true,
    description: 'Adds an address of the customer who asks, or of the one that staff names; 100 at the most.',
  })
  customerAddressCreate(
    @Ctx() { services }: Context,
    @Arg('address', () => CustomerAddressInput, { description: 'The address.' }) address: CustomerAddressInput,
    @Arg('defaultAddress', () => Boolean, defaultAddressArg) isDefault?: boolean | null,
    @Arg('customerId', () => ID, otherCustomer) customerId?: string | null,
  ): Promise<unknown> {
    return payloadOf('customerAddress', services.addressBook.create(address, isDefault, customerId));
  }

  @Mutation(() => CustomerAddressUpdatePayload, { nullable: true, description: 'Changes an address.' })
  customerAddressUpdate(
    @Ctx() { services }: Context,
    @Arg('addressId', () => ID, { description: 'Id of the address.' }) addressId: string,
    @Arg('address', () => CustomerAddressInput, { nullable: true, description: 'What is to be changed.' })
    address?: CustomerAddressInput | null,
    @Arg('defaultAddress', () => Boolean, defaultAddressArg) isDefault?: boolean | null,
  ): Promise<unknown> {
    return payloadOf('customerAddress', services.addressBook.update(addressId, address, isDefault));
  }

  @Mutation(() => CustomerAddressDeletePayload, {
    nullable: true,
    description: 'Deletes an address. The oldest that is left becomes the default one where it was that.',
  })
  customerAddressDelete(
    @Ctx() { services }: Context,
    @Arg('addressId', () => ID, { description: 'Id of the address.' }) addressId: string,
  ): Promise<unknown> {
    return payloadOf('deletedAddressId', services.addressBook.delete(addressId));
  }
}
