import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { ProductSortKeys } from './product-sort-keys.enum.ts';

/** Arguments of `products`. */
@ArgsType()
export class ProductsArgs extends ConnectionArgs {
  @Field(() => ProductSortKeys, { nullable: true, defaultValue: ProductSortKeys.ID, description: 'What to sort by.' })
  sortKey?: ProductSortKeys | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Narrows the list, in the search syntax: words, `tag:`, `vendor:`, `product_type:`, `title:`, `variants.price:<50`, `available_for_sale:`, `AND`, `OR`, `NOT`, quotes, `*` for a prefix.',
  })
  query?: string | null;
}
