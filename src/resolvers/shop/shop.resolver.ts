import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Shop } from '../../schema/shop/shop.type.ts';

@Resolver(() => Shop)
export class ShopResolver {
  @Query(() => Shop, { description: 'The shop itself.' })
  shop(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.find();
  }
}
