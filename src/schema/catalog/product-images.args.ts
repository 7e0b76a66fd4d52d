import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { ProductImageSortKeys } from './product-image-sort-keys.enum.ts';

/** Arguments of `Product.images`. */
@ArgsType()
export class ProductImagesArgs extends ConnectionArgs {
  @Field(() => ProductImageSortKeys, {
    nullable: true,
    defaultValue: ProductImageSortKeys.POSITION,
    description: 'What to sort by.',
  })
  sortKey?: ProductImageSortKeys | null;
}
