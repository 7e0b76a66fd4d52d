import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Decimal } from '../../schema/scalars/decimal.scalar.ts';
import { TaxRate } from '../../schema/taxes/tax-rate.value.ts';

type RateRecord = Parameters<Context['services']['taxRates']['percentage']>[0] & { readonly zoneCode: string };

@Resolver(() => TaxRate)
export class TaxRateFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Code of the part, as ISO 3166-2 has it behind the dash; null for all of the country.',
  })
  zoneCode(@Root() { zoneCode }: RateRecord): string | null {
    return zoneCode || null;
  }

  @FieldResolver(() => Decimal, { description: 'How much it is, in percent: "7.725".' })
  percentage(@Root() rate: RateRecord, @Ctx() { services }: Context): string {
    return services.taxRates.percentage(rate);
  }
}
