import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CardBrand } from './card-brand.enum.ts';
import { CountryCode } from './country-code.enum.ts';
import { CurrencyCode } from './currency-code.enum.ts';
import { DigitalWallet } from './digital-wallet.enum.ts';

@RecordType('PaymentSettings', { description: 'How the shop can be paid.' })
export class PaymentSettings {
  @Field(() => [CardBrand], { description: 'The cards that the shop takes.' })
  acceptedCardBrands!: CardBrand[];

  @Field(() => CountryCode, { description: 'The country that the shop trades from.' })
  countryCode!: string;

  @Field(() => CurrencyCode, { description: "The shop's own currency." })
  currencyCode!: string;

  @Field(() => [CurrencyCode], { description: 'The currencies that prices are shown in.' })
  enabledPresentmentCurrencies!: string[];

  @Field(() => [DigitalWallet], { description: 'The wallets that the shop takes.' })
  supportedDigitalWallets!: DigitalWallet[];
}
