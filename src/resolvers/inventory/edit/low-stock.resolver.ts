import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ProductVariantConnection } from '../../../schema/catalog/product-variant.connection.ts';
import { ProductVariant } from '../../../schema/catalog/product-variant.type.ts';
import { LowStockArgs } from '../../../schema/inventory/edit/low-stock.args.ts';

@Resolver(() => ProductVariant)
export class LowStockResolver {
  @Query(() => ProductVariantConnection, {
    nullable: true,
    description:
      'Variants of which few are available over all places, the fewest first; those that are not counted are left out. Staff only.',
  })
  lowStock(
    @Ctx() { services }: Context,
    @Args(() => LowStockArgs) { threshold, ...page }: LowStockArgs,
  ): Promise<unknown> {
    return services.inventory.lowStock(threshold, page);
  }
}
