import { Field, InputType } from 'type-graphql';
import { Decimal } from '../scalars/decimal.scalar.ts';

@InputType('TaxRateInput', { description: 'A tax of a country, or of a part of one.' })
export class TaxRateInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Code of the part, as ISO 3166-2 has it behind the dash: "CA" of US-CA. All of the country without it.',
  })
  zoneCode?: string | null;

  @Field(() => String, { description: 'What the tax is called, of at most 100 characters.' })
  title!: string;

  @Field(() => Decimal, { description: 'How much it is, in percent, 0 to 100 with at most four decimal places.' })
  percentage!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Whether it is on shipping, too.' })
  isOnShipping?: boolean | null;
}
