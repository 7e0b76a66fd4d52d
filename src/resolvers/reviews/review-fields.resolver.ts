import { Resolver } from 'type-graphql';
import { reviewProduct } from '../../loaders/reviews/review.relations.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { Review } from '../../schema/reviews/review.type.ts';
import { Relation } from '../relation.ts';

@Resolver(() => Review)
export class ReviewFieldsResolver {
  @Relation(() => Product, reviewProduct, { description: 'The product that the review is about.' })
  product: unknown;
}
