import { Field, Float, ID, InputType } from 'type-graphql';
import { Decimal } from '../../scalars/decimal.scalar.ts';
import { WeightUnit } from '../weight-unit.enum.ts';
import { MetafieldInput } from './metafield.input.ts';
import { ProductVariantInventoryPolicy } from './product-variant-inventory-policy.enum.ts';
import { MarketPriceInput } from './product-variant-price.input.ts';
import { UnitPriceMeasurementInput } from './unit-price-measurement.input.ts';

@InputType('VariantOptionValueInput', { description: 'The value that a variant has for an option.' })
export class VariantOptionValueInput {
  @Field(() => String, { description: 'Name of the option.' })
  optionName!: string;

  @Field(() => String, { description: 'Name of the value.' })
  name!: string;
}

@InputType('ProductVariantSetInput', {
  description: 'A variant. What is left out stays as it is, or is what new variants have.',
})
export class ProductVariantSetInput {
  @Field(() => ID, { nullable: true, description: 'Id of the variant; left out, it is found by its option values.' })
  id?: string | null;

  @Field(() => [VariantOptionValueInput], {
    nullable: true,
    description: 'One value for each option; not needed where the product has no options.',
  })
  optionValues?: VariantOptionValueInput[] | null;

  @Field(() => Decimal, {
    nullable: true,
    description: "Price in the primary market's currency; a new variant needs one.",
  })
  price?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Price before a reduction; null for none.' })
  compareAtPrice?: string | null;

  @Field(() => [MarketPriceInput], {
    nullable: true,
    description:
      'All prices that are set for other markets by hand; markets that are not named get the converted price.',
  })
  marketPrices?: MarketPriceInput[] | null;

  @Field(() => String, { nullable: true, description: "The shop's own number for the variant." })
  sku?: string | null;

  @Field(() => String, { nullable: true, description: 'Barcode, such as an EAN or ISBN.' })
  barcode?: string | null;

  @Field(() => Float, { nullable: true, description: 'Weight of one unit, in `weightUnit`.' })
  weight?: number | null;

  @Field(() => WeightUnit, { nullable: true, description: 'Unit of `weight`.' })
  weightUnit?: WeightUnit | null;

  @Field(() => Boolean, { nullable: true, description: 'Tax is charged on the variant.' })
  taxable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The variant has to be sent to the buyer.' })
  requiresShipping?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Stock of the variant is counted; if not, it can always be bought.',
  })
  inventoryTracked?: boolean | null;

  @Field(() => ProductVariantInventoryPolicy, { nullable: true, description: 'What happens when it is out of stock.' })
  inventoryPolicy?: ProductVariantInventoryPolicy | null;

  @Field(() => UnitPriceMeasurementInput, { nullable: true, description: 'What the unit price is for; null for none.' })
  unitPriceMeasurement?: UnitPriceMeasurementInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Address of the variant's picture, which the product gets too; null for none of its own.",
  })
  mediaSrc?: string | null;

  @Field(() => [MetafieldInput], {
    nullable: true,
    description: 'Named attributes to set or to take away; others stay.',
  })
  metafields?: MetafieldInput[] | null;
}
