import { Field, ID, InputType } from 'type-graphql';
import { Decimal } from '../../scalars/decimal.scalar.ts';

@InputType('MarketPriceInput', { description: 'The price of a variant in a market.' })
export class MarketPriceInput {
  @Field(() => ID, { description: 'Id of the market; not the primary one.' })
  marketId!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: "Price in the market's currency; null has it converted from the primary market.",
  })
  price?: string | null;

  @Field(() => Decimal, { nullable: true, description: "Price before a reduction in the market's currency." })
  compareAtPrice?: string | null;
}

@InputType('VariantPriceInput', { description: 'The price of one variant.' })
export class VariantPriceInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: "Price in the market's currency; null has it converted from the primary market again.",
  })
  price?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: "Price before a reduction in the market's currency; null for none.",
  })
  compareAtPrice?: string | null;
}
