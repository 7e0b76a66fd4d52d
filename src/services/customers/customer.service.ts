import type { Customer, MarketingChannel } from '../../generated/prisma/client.ts';
import { customerById } from '../../loaders/customers/customer.loaders.ts';
import { customerOrders, type CustomerOrderName } from '../../loaders/customers/customer.relations.ts';
import { marketingStatesByCustomer } from '../../loaders/customers/marketing-state.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import type { Viewer } from '../../viewer.ts';
import { ordersOf, type Order } from './customer-orders.ts';
import { foundCustomers } from './found-customers.store.ts';

type CustomerListArgs = PageArgs & { sortKey?: CustomerOrderName | null; query?: string | null };

/** Reading customers: of a customer themself, of the staff everybody. */
export class CustomerService {
  /** @param loaders the private ones */
  constructor(
    private readonly loaders: Loaders,
    private readonly viewer: Viewer,
  ) {}

  /** The customer who asks; null for everybody else, and for whom was erased since they signed in. */
  async self(): Promise<Customer | null> {
    if (this.viewer.kind !== 'customer') return null;
    const customer = await this.loaders.of(customerById).load(this.viewer.customerId);
    return customer?.erasedAt ? null : customer;
  }

  /** The customer who asks, where they are the one with this key; null else. */
  async selfOf(customerId: bigint | null): Promise<Customer | null> {
    const isSelf = this.viewer.kind === 'customer' && this.viewer.customerId === customerId;
    return isSelf ? this.self() : null;
  }

  /**
   * A page of the customers that the query finds.
   * @throws VitrineError BAD_USER_INPUT for a wrong page or query
   */
  list(args: CustomerListArgs): Promise<Connection<Customer>> {
    const page = toPage(args, customerOrders[args.sortKey ?? 'ID']);
    return readPage(this.loaders.reader, this.loaders.scope, foundCustomers(args.query), page);
  }

  /**
   * A page of a customer's orders.
   * @throws VitrineError BAD_USER_INPUT for a wrong page
   */
  orders(args: PageArgs): Connection<Order> {
    return ordersOf(args);
  }

  /** What a customer is called: their name, else their address or number, else their key. */
  displayName({ id, firstName, lastName, email, phone }: Customer): string {
    const name = [firstName, lastName].filter(Boolean).join(' ');
    return name || (email ?? phone ?? `Customer ${id}`);
  }

  /** What the customer answered last to whether they may be written to, at the address or number that they have now. */
  async marketingState(
    { id }: Customer,
    channel: MarketingChannel,
  ): Promise<'NOT_SUBSCRIBED' | 'SUBSCRIBED' | 'UNSUBSCRIBED'> {
    const states = await this.loaders.of(marketingStatesByCustomer).load(id);
    return states[channel] ?? 'NOT_SUBSCRIBED';
  }
}
