import { Resolver } from 'type-graphql';
import { productFeaturedImage, productOptions } from '../../loaders/catalog/product.relations.ts';
import { Image } from '../../schema/catalog/image.type.ts';
import { ProductOption } from '../../schema/catalog/product-option.type.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { Relation } from '../relation.ts';

@Resolver(() => Product)
export class ProductFieldsResolver {
  @Relation(() => Image, productFeaturedImage, { nullable: true, description: 'The picture that stands for the product in lists.' })
  featuredImage: unknown;

  @Relation(() => [ProductOption], productOptions, { description: 'The dimensions in which the variants differ.' })
  options: unknown;
}
