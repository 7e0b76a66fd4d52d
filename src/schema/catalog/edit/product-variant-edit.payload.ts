import { Field } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { ProductVariant } from '../product-variant.type.ts';
import { Product } from '../product.type.ts';

@EditPayload('ProductVariantsBulkCreatePayload', 'What came of adding variants.')
export class ProductVariantsBulkCreatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;

  @Field(() => [ProductVariant], {
    nullable: true,
    description: 'The variants that were meant, as they are now; null when the input was not taken.',
  })
  productVariants!: unknown;
}

@EditPayload('ProductVariantsBulkUpdatePayload', 'What came of changing variants.')
export class ProductVariantsBulkUpdatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;

  @Field(() => [ProductVariant], {
    nullable: true,
    description: 'The variants that were meant, as they are now; null when the input was not taken.',
  })
  productVariants!: unknown;
}

@EditPayload('ProductVariantsBulkDeletePayload', 'What came of deleting variants.')
export class ProductVariantsBulkDeletePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductVariantPricesSetPayload', 'What came of setting prices.')
export class ProductVariantPricesSetPayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;

  @Field(() => [ProductVariant], {
    nullable: true,
    description: 'The variants that were meant, as they are now; null when the input was not taken.',
  })
  productVariants!: unknown;
}
