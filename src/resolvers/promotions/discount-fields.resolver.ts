import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { discountChoices, discountCodes } from '../../loaders/promotions/discount.relations.ts';
import { MoneyV2 } from '../../schema/catalog/money.value.ts';
import { DiscountAmount } from '../../schema/promotions/discount-amount.value.ts';
import { DiscountItem } from '../../schema/promotions/discount-item.value.ts';
import { DiscountClass, DiscountStatus } from '../../schema/promotions/discount-words.enum.ts';
import { DiscountCodeConnection } from '../../schema/promotions/discount.connection.ts';
import { Discount } from '../../schema/promotions/discount.type.ts';
import { Relation } from '../relation.ts';
import type { DiscountRecord } from './promotions.records.ts';

@Resolver(() => Discount)
export class DiscountFieldsResolver {
  @Relation(() => DiscountCodeConnection, discountCodes, { description: 'Its codes, in the order in which they came.' })
  codes: unknown;

  @Relation(() => [DiscountItem], discountChoices, {
    description: 'What it names, 250 things at the most; none of the role ENTITLED where it is about everything.',
  })
  items: unknown;

  @FieldResolver(() => DiscountAmount, { description: 'How much it takes off.' })
  value(@Root() record: DiscountRecord, @Ctx() { services }: Context): object {
    return services.discounts.valueOf(record);
  }

  @FieldResolver(() => [MoneyV2], {
    description:
      'What the lines that it is about have to cost, by currency. Where there is any, no other currency will do.',
  })
  minimumSubtotals(@Root() { minimumSubtotals }: DiscountRecord, @Ctx() { services }: Context): object {
    return services.discounts.amounts(minimumSubtotals);
  }

  @FieldResolver(() => [DiscountClass], {
    description: 'Classes of others that it may stand beside; both have to allow it.',
  })
  combinesWith(@Root() record: DiscountRecord, @Ctx() { services }: Context): readonly string[] {
    return services.discounts.combinesWith(record);
  }

  @FieldResolver(() => [ID], { description: 'Ids of the markets that it holds in; empty for all.' })
  marketIds(@Root() record: DiscountRecord, @Ctx() { services }: Context): readonly string[] {
    return services.discounts.marketIds(record);
  }

  @FieldResolver(() => DiscountStatus, { description: 'Where it stands in its time.' })
  status(@Root() record: DiscountRecord, @Ctx() { services }: Context): string {
    return services.discounts.statusOf(record);
  }

  @FieldResolver(() => Int, { description: 'How often it is used by orders, and reserved by quotes that hold.' })
  usageCount(@Root() record: DiscountRecord, @Ctx() { services }: Context): Promise<number> {
    return services.discounts.usageCount(record);
  }
}
