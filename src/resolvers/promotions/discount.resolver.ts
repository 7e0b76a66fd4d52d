import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { DiscountConnection } from '../../schema/promotions/discount.connection.ts';
import { Discount } from '../../schema/promotions/discount.type.ts';
import { DiscountsArgs } from '../../schema/promotions/discounts.args.ts';

@Resolver(() => Discount)
export class DiscountResolver {
  @Query(() => Discount, { nullable: true, description: 'A discount by its id; staff only.' })
  discount(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the discount.' }) id: string,
  ): Promise<unknown> {
    return services.discounts.find(id);
  }

  @Query(() => DiscountConnection, { nullable: true, description: 'Discounts, the newest first; staff only.' })
  discounts(@Ctx() { services }: Context, @Args(() => DiscountsArgs) args: DiscountsArgs): Promise<unknown> {
    return services.discounts.list(args);
  }
}
