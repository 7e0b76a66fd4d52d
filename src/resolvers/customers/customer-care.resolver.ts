import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Customer } from '../../schema/customers/customer.type.ts';
import { CustomerDataExportPayload } from '../../schema/customers/customer-data-export.payload.ts';
import { CustomerErasePayload } from '../../schema/customers/customer-erase.payload.ts';
import { CustomerNoteAddPayload } from '../../schema/customers/customer-note-add.payload.ts';
import { otherCustomer } from './other-customer.ts';
import { payloadOf } from '../edits/payload-of.ts';

@Resolver(() => Customer)
export class CustomerCareResolver {
  @Mutation(() => CustomerNoteAddPayload, { nullable: true, description: 'Writes down something about a customer.' })
  customerNoteAdd(
    @Ctx() { services }: Context,
    @Arg('customerId', () => ID, { description: 'Id of the customer.' }) customerId: string,
    @Arg('body', () => String, { description: 'The note, 5,000 characters at the most.' }) body: string,
  ): Promise<unknown> {
    return payloadOf('customerNote', services.customerNotes.add(customerId, body));
  }

  @Mutation(() => CustomerDataExportPayload, {
    nullable: true,
    description: 'Hands out all that is kept of the customer who asks, or of the one that staff names.',
  })
  customerDataExport(
    @Ctx() { services }: Context,
    @Arg('customerId', () => ID, otherCustomer) customerId?: string | null,
  ): Promise<unknown> {
    return payloadOf('data', services.personalData.export(customerId));
  }

  @Mutation(() => CustomerErasePayload, {
    nullable: true,
    description: 'Erases the personal data of the customer who asks, or of the one that staff names, for good.',
  })
  customerErase(
    @Ctx() { services }: Context,
    @Arg('confirm', () => Boolean, { description: 'True says that you know that nothing can be brought back.' })
    confirm: boolean,
    @Arg('customerId', () => ID, otherCustomer) customerId?: string | null,
  ): Promise<unknown> {
    return payloadOf('erasedCustomerId', services.personalData.erase(confirm, customerId));
  }
}
