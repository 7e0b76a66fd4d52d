import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ProductConnection } from '../../schema/catalog/product.connection.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { ProductsArgs } from '../../schema/catalog/products.args.ts';
import { StringConnection } from '../../schema/catalog/string.connection.ts';

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => Product, { nullable: true, description: 'One product, by its handle or its id.' })
  product(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { nullable: true, description: 'Handle of the product.' }) handle?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the product.' }) id?: string,
  ): Promise<unknown> {
    return services.products.find({ handle, id });
  }

  @Query(() => Product, {
    nullable: true,
    description: 'One product, by its handle.',
    deprecationReason: 'Use `product` instead.',
  })
  productByHandle(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { description: 'Handle of the product.' }) handle: string,
  ): Promise<unknown> {
    return services.products.find({ handle });
  }

  @Query(() => ProductConnection, { description: 'A page of all products.' })
  products(@Ctx() { services }: Context, @Args(() => ProductsArgs) args: ProductsArgs): Promise<unknown> {
    return services.products.list(args);
  }

  @Query(() => StringConnection, { description: 'The tags that products have, by alphabet.' })
  productTags(
    @Ctx() { services }: Context,
    @Arg('first', () => Int, { description: 'Take this many, 250 at the most.' }) first: number,
  ): Promise<unknown> {
    return services.products.tags(first);
  }

  @Query(() => StringConnection, { description: 'The types that products have, by alphabet.' })
  productTypes(
    @Ctx() { services }: Context,
    @Arg('first', () => Int, { description: 'Take this many, 250 at the most.' }) first: number,
  ): Promise<unknown> {
    return services.products.types(first);
  }
}
