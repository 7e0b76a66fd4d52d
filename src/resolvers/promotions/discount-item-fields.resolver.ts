import { Resolver } from 'type-graphql';
import { choiceCollection, choiceProduct, choiceVariant } from '../../loaders/promotions/discount.relations.ts';
import { Collection } from '../../schema/catalog/collection.type.ts';
import { ProductVariant } from '../../schema/catalog/product-variant.type.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { DiscountItem } from '../../schema/promotions/discount-item.value.ts';
import { Relation } from '../relation.ts';

@Resolver(() => DiscountItem)
export class DiscountItemFieldsResolver {
  @Relation(() => Product, choiceProduct, { nullable: true, description: 'The product, where it is one.' })
  product: unknown;

  @Relation(() => ProductVariant, choiceVariant, { nullable: true, description: 'The variant, where it is one.' })
  variant: unknown;

  @Relation(() => Collection, choiceCollection, { nullable: true, description: 'The collection, where it is one.' })
  collection: unknown;
}
