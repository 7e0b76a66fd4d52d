import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { ProductMediaSortKeys } from './product-media-sort-keys.enum.ts';

/** Arguments of `Product.media`. */
@ArgsType()
export class ProductMediaArgs extends ConnectionArgs {
  @Field(() => ProductMediaSortKeys, {
    nullable: true,
    defaultValue: ProductMediaSortKeys.POSITION,
    description: 'What to sort by.',
  })
  sortKey?: ProductMediaSortKeys | null;
}
