import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Product } from '../../schema/catalog/product.type.ts';

@Resolver()
export class ProductResolver {
  @Query(() => Product, { nullable: true, description: 'One product, by its handle or its id.' })
  product(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { nullable: true, description: 'Handle of the product.' }) handle?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the product.' }) id?: string,
  ): Promise<unknown> {
    return services.products.find({ handle, id });
  }
}
