import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { Market } from '../shop/market.type.ts';
import { TaxRate } from './tax-rate.value.ts';

@EditPayload('TaxRatesSetPayload', 'What came of `taxRatesSet`.')
export class TaxRatesSetPayload {
  @Field(() => [TaxRate], {
    nullable: true,
    description: 'All taxes of the country as they are now; null when the input was not taken.',
  })
  taxRates!: TaxRate[] | null;
}

@EditPayload('MarketTaxSetPayload', 'What came of `marketTaxSet`.')
export class MarketTaxSetPayload {
  @Field(() => Market, { nullable: true, description: 'The market as it is now; null when the input was not taken.' })
  market!: unknown;
}
