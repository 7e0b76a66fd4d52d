import { Field } from 'type-graphql';
import { RecordType } from '../../record-type.ts';
import { Market } from '../../shop/market.type.ts';
import { MoneyV2 } from '../money.value.ts';

@RecordType('ProductVariantMarketPrice', { description: 'What a variant costs in one market. For staff.' })
export class ProductVariantMarketPrice {
  @Field(() => Market, { description: 'The market.' })
  market!: unknown;

  @Field(() => MoneyV2, { description: 'The price in that market.' })
  price!: MoneyV2;

  @Field(() => MoneyV2, { nullable: true, description: 'The price before a reduction; null when it is not reduced.' })
  compareAtPrice!: MoneyV2 | null;

  @Field(() => Boolean, { description: 'Set by hand; if not, it is converted from the primary market.' })
  isFixed!: boolean;
}
