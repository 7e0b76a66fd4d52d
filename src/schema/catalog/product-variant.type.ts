import { Field, Float } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { ProductVariantInventoryPolicy } from './edit/product-variant-inventory-policy.enum.ts';
import { HasMetafields } from './has-metafields.interface.ts';
import { WeightUnit } from './weight-unit.enum.ts';

@RecordType('ProductVariant', {
  description: 'What is bought: a product with one value for each of its options, such as a small blue shirt.',
  implements: [Node, HasMetafields],
})
export class ProductVariant {
  @Field(() => Boolean, { description: 'The variant can be bought now.' })
  availableForSale!: boolean;

  @Field(() => String, { nullable: true, description: 'Barcode, such as an EAN or ISBN.' })
  barcode!: string | null;

  @Field(() => ProductVariantInventoryPolicy, {
    nullable: true,
    description: 'What happens when it is out of stock. For staff; null for others.',
  })
  inventoryPolicy!: ProductVariantInventoryPolicy;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Its stock is counted; if not, it can always be bought. For staff; null for others.',
  })
  inventoryTracked!: boolean;

  @Field(() => Boolean, { description: 'The variant has to be sent to the buyer.' })
  requiresShipping!: boolean;

  @Field(() => String, { nullable: true, description: "The shop's own number for the variant." })
  sku!: string | null;

  @Field(() => Boolean, { description: 'Tax is charged on the variant.' })
  taxable!: boolean;

  @Field(() => String, { description: 'The option values in one line, such as "Small / Blue".' })
  title!: string;

  @Field(() => Float, { nullable: true, description: 'Weight of one unit, in `weightUnit`.' })
  weight!: number | null;

  @Field(() => WeightUnit, { description: 'Unit of `weight`.' })
  weightUnit!: WeightUnit;
}
