import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CustomerConnection } from '../../schema/customers/customer.connection.ts';
import { Customer } from '../../schema/customers/customer.type.ts';
import { CustomersArgs } from '../../schema/customers/customers.args.ts';

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => Customer, {
    nullable: true,
    description: 'The customer who asks. Staff asks for others by `customers` or `node`.',
  })
  customer(@Ctx() { services }: Context): Promise<unknown> {
    return services.customers.self();
  }

  @Query(() => CustomerConnection, { nullable: true, description: 'All customers; staff only.' })
  customers(@Ctx() { services }: Context, @Args(() => CustomersArgs) args: CustomersArgs): Promise<unknown> {
    return services.customers.list(args);
  }
}
