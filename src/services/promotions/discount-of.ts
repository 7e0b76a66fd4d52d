import type { Discount, DiscountClass, DiscountValue, LineChoice } from './pricing/discount.ts';

/** A discount as it is read for pricing. Keys in JSON are texts. */
export interface DiscountRow {
  readonly id: bigint | null;
  readonly code: string | null;
  readonly title: string;
  readonly class: DiscountClass;
  readonly kind: DiscountValue['kind'];
  readonly rateMicros: bigint | null;
  /** Minor units as decimal texts, by currency. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly eachItem: boolean;
  readonly buysQuantity: number | null;
  readonly getsQuantity: number | null;
  readonly times: number | null;
  readonly isForChosen: boolean;
  readonly minimumSubtotals: Readonly<Record<string, string>>;
  readonly minimumQuantity: number | null;
  readonly combinesWith: readonly DiscountClass[];
  readonly perCustomerLimit: number | null;
  readonly choices: readonly ChoiceRow[];
}

interface ChoiceRow {
  readonly role: 'BUYS' | 'ENTITLED' | 'GETS';
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly collectionId: string | null;
}

/** A discount for pricing in a currency; null where it has no amount in that currency. */
export function discountOf(row: DiscountRow, currencyCode: string): Discount | null {
  const value = valueOf(row, currencyCode);
  const subtotal = amountIn(row.minimumSubtotals, currencyCode);
  const needsSubtotal = Object.keys(row.minimumSubtotals).length > 0;
  if (row.id === null || !value || (needsSubtotal && subtotal === undefined)) return null;
  return {
    ...{ id: row.id, title: row.title, class: row.class, value },
    ...(row.code === null ? {} : { code: row.code }),
    lines: row.isForChosen ? chosen(row, 'ENTITLED') : {},
    needs: {
      ...(subtotal === undefined ? {} : { subtotal }),
      ...(row.minimumQuantity === null ? {} : { quantity: row.minimumQuantity }),
    },
    combinesWith: new Set(row.combinesWith),
  };
}

function valueOf(row: DiscountRow, currencyCode: string): DiscountValue | null {
  const { kind, rateMicros, eachItem, buysQuantity, getsQuantity, times } = row;
  const amount = amountIn(row.amounts, currencyCode);
  switch (kind) {
    case 'PERCENTAGE':
      return rateMicros === null ? null : { kind, rateMicros };
    case 'FIXED':
      return amount === undefined ? null : { kind, amount, eachItem };
    case 'FREE_SHIPPING':
      return amount === undefined && Object.keys(row.amounts).length > 0
        ? null
        : { kind, ...(amount === undefined ? {} : { atMost: amount }) };
    case 'BUY_X_GET_Y':
      if (rateMicros === null || buysQuantity === null || getsQuantity === null) return null;
      return {
        kind,
        buys: { quantity: buysQuantity, lines: chosen(row, 'BUYS') },
        gets: { quantity: getsQuantity, lines: chosen(row, 'GETS'), rateMicros },
        ...(times === null ? {} : { times }),
      };
  }
}

const amountIn = (amounts: Readonly<Record<string, string>>, currencyCode: string): bigint | undefined =>
  amounts[currencyCode] === undefined ? undefined : BigInt(amounts[currencyCode]);

/** Sets even where they are empty: what was chosen and is gone must not become everything. */
function chosen({ choices }: DiscountRow, role: ChoiceRow['role']): LineChoice {
  const keys = (name: 'productId' | 'variantId' | 'collectionId'): ReadonlySet<bigint> =>
    new Set(choices.flatMap((choice) => (choice.role === role && choice[name] ? [BigInt(choice[name])] : [])));
  return { productIds: keys('productId'), variantIds: keys('variantId'), collectionIds: keys('collectionId') };
}
