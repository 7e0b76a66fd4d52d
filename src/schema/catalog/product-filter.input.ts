import { Field, InputType } from 'type-graphql';
import { CategoryFilter } from './category-filter.input.ts';
import { MetafieldFilter } from './metafield-filter.input.ts';
import { PriceRangeFilter } from './price-range-filter.input.ts';
import { TaxonomyMetafieldFilter } from './taxonomy-metafield-filter.input.ts';
import { VariantOptionFilter } from './variant-option-filter.input.ts';

@InputType('ProductFilter', {
  description:
    'Narrows a list of products. Several filters of one kind widen the choice, filters of different kinds narrow it.',
})
export class ProductFilter {
  @Field(() => Boolean, { nullable: true, description: 'Products that can be bought now, or that cannot.' })
  available?: boolean | null;

  @Field(() => CategoryFilter, {
    nullable: true,
    description: 'Products of a category of the standard taxonomy. Vitrine keeps none, so nothing matches.',
  })
  category?: CategoryFilter | null;

  @Field(() => PriceRangeFilter, { nullable: true, description: 'Products that have a variant in a range of prices.' })
  price?: PriceRangeFilter | null;

  @Field(() => MetafieldFilter, { nullable: true, description: 'Products with a named attribute of this value.' })
  productMetafield?: MetafieldFilter | null;

  @Field(() => String, { nullable: true, description: 'Products of this product type.' })
  productType?: string | null;

  @Field(() => String, { nullable: true, description: 'Products of this vendor.' })
  productVendor?: string | null;

  @Field(() => String, { nullable: true, description: 'Products with this tag.' })
  tag?: string | null;

  @Field(() => TaxonomyMetafieldFilter, {
    nullable: true,
    description: 'Products with an attribute of the standard taxonomy. Vitrine keeps none, so nothing matches.',
  })
  taxonomyMetafield?: TaxonomyMetafieldFilter | null;

  @Field(() => MetafieldFilter, {
    nullable: true,
    description: 'Products that have a variant with a named attribute of this value.',
  })
  variantMetafield?: MetafieldFilter | null;

  @Field(() => VariantOptionFilter, {
    nullable: true,
    description: 'Products that have a variant with this value of an option.',
  })
  variantOption?: VariantOptionFilter | null;
}
