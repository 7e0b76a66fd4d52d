import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ProductVariant } from '../../schema/catalog/product-variant.type.ts';
import { StoreAvailabilityArgs } from '../../schema/inventory/store-availability.args.ts';
import { StoreAvailabilityConnection } from '../../schema/inventory/store-availability.connection.ts';

type ProductVariantRecord = Parameters<Context['services']['inventory']['storeAvailability']>[0];

@Resolver(() => ProductVariant)
export class StoreAvailabilityResolver {
  @FieldResolver(() => StoreAvailabilityConnection, {
    description: 'Where the variant can be collected, by name of the place.',
  })
  storeAvailability(
    @Root() variant: ProductVariantRecord,
    @Ctx() { services }: Context,
    @Args(() => StoreAvailabilityArgs) args: StoreAvailabilityArgs,
  ): Promise<unknown> {
    return services.inventory.storeAvailability(variant, args);
  }
}
