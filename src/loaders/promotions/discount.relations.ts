import type {
  Collection,
  Discount,
  DiscountChoice,
  DiscountCode,
  Product,
  ProductVariant,
} from '../../generated/prisma/client.ts';
import { join, raw, sql, type Sql } from '../../platform/db/database.ts';
import { collectionTable, productTable, variantTable } from '../catalog/catalog.tables.ts';
import { asc, desc, type Order } from '../support/order.ts';
import { toMany, toOne, toPageOf } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import { discountChoiceTable, discountCodeTable, discountTable } from './promotions.tables.ts';

/** Products, variants and collections that one discount names at the most. */
export const MOST_CHOICES = 250;

const byKey: Order = { name: 'ID', terms: [asc('t.id', 'bigint')] };

export const discountCodes = toPageOf<Discount, DiscountCode>('discount.codes', {
  list: { table: discountCodeTable, parent: 't.discount_id', inheritsVisibility: true },
  order: byKey,
});

export const discountChoices = toMany<Discount, DiscountChoice>('discount.choices', {
  list: { table: discountChoiceTable, parent: 't.discount_id', inheritsVisibility: true },
  order: byKey,
  most: MOST_CHOICES,
});

export const choiceProduct = toOne<DiscountChoice, Product>('discountChoice.product', {
  key: 'productId',
  table: productTable,
});
export const choiceVariant = toOne<DiscountChoice, ProductVariant>('discountChoice.variant', {
  key: 'variantId',
  table: variantTable,
});
export const choiceCollection = toOne<DiscountChoice, Collection>('discountChoice.collection', {
  key: 'collectionId',
  table: collectionTable,
});

/** Where a discount stands in its time. */
export type DiscountStatus = 'ACTIVE' | 'EXPIRED' | 'SCHEDULED';

const WHEN: Readonly<Record<DiscountStatus, Sql>> = {
  ACTIVE: sql`t.starts_at <= now() AND (t.ends_at IS NULL OR t.ends_at > now())`,
  EXPIRED: sql`t.ends_at <= now()`,
  SCHEDULED: sql`t.starts_at > now() AND (t.ends_at IS NULL OR t.ends_at > now())`,
};

/** All discounts, or those of a status, or those with a text in their title or at the beginning of a code. */
export function discountList(status: DiscountStatus | null, text: string | null): RowList<Discount> {
  const pattern = (text ?? '').toLowerCase().replace(/[\\%_]/g, String.raw`\$&`);
  const where = [
    ...(status ? [WHEN[status]] : []),
    ...(text === null
      ? []
      : [
          sql`(lower(t.title) LIKE ${`%${pattern}%`} OR EXISTS (
            SELECT FROM discount_code c WHERE c.discount_id = t.id AND c.key LIKE ${`${pattern}%`}))`,
        ]),
  ];
  return { table: discountTable, where: where.length === 0 ? raw('true') : join(where, ' AND ') };
}

/** The newest first. */
export const newestDiscounts: Order = {
  name: 'NEWEST',
  terms: [desc('t.created_at', 'timestamptz'), desc('t.id', 'bigint')],
};
