import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Customer } from '../../schema/customers/customer.type.ts';
import { CustomerEmailMarketingSubscribePayload } from '../../schema/customers/customer-email-marketing-subscribe.payload.ts';
import { CustomerEmailMarketingUnsubscribePayload } from '../../schema/customers/customer-email-marketing-unsubscribe.payload.ts';
import { CustomerUpdateInput } from '../../schema/customers/customer-update.input.ts';
import { CustomerUpdatePayload } from '../../schema/customers/customer-update.payload.ts';
import { EXPECTED_VERSION } from '../../schema/edits/expected-version.ts';
import { otherCustomer } from './other-customer.ts';
import { payloadOf } from '../edits/payload-of.ts';

@Resolver(() => Customer)
export class CustomerProfileResolver {
  @Mutation(() => CustomerUpdatePayload, {
    nullable: true,
    description: 'Changes the profile of the customer who asks, or of the one that staff names.',
  })
  customerUpdate(
    @Ctx() { services }: Context,
    @Arg('input', () => CustomerUpdateInput, { description: 'What is to be changed.' }) input: CustomerUpdateInput,
    @Arg('customerId', () => ID, otherCustomer) customerId?: string | null,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: EXPECTED_VERSION,
    })
    expectedVersion?: number | null,
  ): Promise<unknown> {
    return payloadOf('customer', services.customerProfile.update(input, customerId, expectedVersion));
  }

  @Mutation(() => CustomerEmailMarketingSubscribePayload, {
    nullable: true,
    description: 'Takes down that the customer wants to be written to at their e-mail address.',
  })
  customerEmailMarketingSubscribe(
    @Ctx() { services }: Context,
    @Arg('customerId', () => ID, otherCustomer) customerId?: string | null,
  ): Promise<unknown> {
    return payloadOf('emailAddress', services.marketingConsent.subscribe(customerId));
  }

  @Mutation(() => CustomerEmailMarketingUnsubscribePayload, {
    nullable: true,
    description: 'Takes down that the customer does not want to be written to at their e-mail address.',
  })
  customerEmailMarketingUnsubscribe(
    @Ctx() { services }: Context,
    @Arg('customerId', () => ID, otherCustomer) customerId?: string | null,
  ): Promise<unknown> {
    return payloadOf('emailAddress', services.marketingConsent.unsubscribe(customerId));
  }
}
