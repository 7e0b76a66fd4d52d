import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import {
  customerAddresses,
  customerConsents,
  customerDefaultAddress,
  customerNotes,
} from '../../loaders/customers/customer.relations.ts';
import { ConnectionArgs } from '../../schema/connection.args.ts';
import { CustomerAddressConnection } from '../../schema/customers/customer-address.connection.ts';
import { CustomerAddress } from '../../schema/customers/customer-address.type.ts';
import { CustomerEmailAddress } from '../../schema/customers/customer-email-address.value.ts';
import { CustomerNoteConnection } from '../../schema/customers/customer-note.connection.ts';
import { CustomerPhoneNumber } from '../../schema/customers/customer-phone-number.value.ts';
import { Customer } from '../../schema/customers/customer.type.ts';
import { MarketingConsentConnection } from '../../schema/customers/marketing-consent.connection.ts';
import { OrderConnection } from '../../schema/customers/order.connection.ts';
import { DateTime } from '../../schema/scalars/date-time.scalar.ts';
import { Relation } from '../relation.ts';
import type { CustomerRecord } from './customers.records.ts';

@Resolver(() => Customer)
export class CustomerFieldsResolver {
  @Relation(() => CustomerAddressConnection, customerAddresses, { description: 'The addresses of the customer.' })
  addresses: unknown;

  @Relation(() => CustomerAddress, customerDefaultAddress, {
    nullable: true,
    description: 'The address that things are sent to unless another is chosen.',
  })
  defaultAddress: unknown;

  @Relation(() => MarketingConsentConnection, customerConsents, {
    description: 'What the customer answered to whether the shop may write to them, the newest first.',
  })
  marketingConsents: unknown;

  @Relation(() => CustomerNoteConnection, customerNotes, {
    nullable: true,
    description: 'What the staff wrote down about the customer, the newest first; staff only.',
  })
  notes: unknown;

  @FieldResolver(() => DateTime, { description: 'When the customer came.' })
  creationDate(@Root() { createdAt }: CustomerRecord): Date {
    return createdAt;
  }

  @FieldResolver(() => String, {
    description: 'What the customer is called: their name, else their e-mail address or telephone number.',
  })
  displayName(@Root() customer: CustomerRecord, @Ctx() { services }: Context): string {
    return services.customers.displayName(customer);
  }

  @FieldResolver(() => CustomerEmailAddress, { nullable: true, description: 'Where the customer gets their mail.' })
  emailAddress(@Root() customer: CustomerRecord, @Ctx() { services }: Context): unknown {
    const marketingState = () => services.customers.marketingState(customer, 'EMAIL');
    return customer.email === null ? null : { emailAddress: customer.email, marketingState };
  }

  @FieldResolver(() => CustomerPhoneNumber, { nullable: true, description: 'Where the customer is called.' })
  phoneNumber(@Root() customer: CustomerRecord, @Ctx() { services }: Context): unknown {
    const marketingState = () => services.customers.marketingState(customer, 'SMS');
    return customer.phone === null ? null : { phoneNumber: customer.phone, marketingState };
  }

  @FieldResolver(() => OrderConnection, {
    description: 'What the customer ordered. Empty: the shop takes no orders yet.',
  })
  orders(@Args(() => ConnectionArgs) args: ConnectionArgs, @Ctx() { services }: Context): unknown {
    return services.customers.orders(args);
  }
}
