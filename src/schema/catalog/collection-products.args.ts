import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { ProductCollectionSortKeys } from './product-collection-sort-keys.enum.ts';
import { ProductFilter } from './product-filter.input.ts';

/** Arguments of `Collection.products`. */
@ArgsType()
export class CollectionProductsArgs extends ConnectionArgs {
  @Field(() => ProductCollectionSortKeys, {
    nullable: true,
    defaultValue: ProductCollectionSortKeys.COLLECTION_DEFAULT,
    description: 'What to sort by.',
  })
  sortKey?: ProductCollectionSortKeys | null;

  @Field(() => [ProductFilter], {
    nullable: true,
    description: 'Narrows the list: of one kind any may fit, of different kinds all must.',
  })
  filters?: ProductFilter[] | null;
}
