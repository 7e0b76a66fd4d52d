import type {
  Media,
  Product,
  ProductOption,
  ProductOptionValue,
  ProductVariant,
} from '../../generated/prisma/client.ts';
import { asc, desc, type Order } from '../support/order.ts';
import { toMany, toOne } from '../support/relation.ts';
import { mediaTable, optionValueTable, productTable, variantTable } from './catalog.tables.ts';

/** What the variants of a product can be sorted by. */
export type VariantOrderName = 'ID' | 'POSITION' | 'SKU' | 'TITLE';

const id = asc('t.id', 'bigint');

/** The orders of a product's variants: sorted when read, as a product has 2,048 of them at the most. */
export const variantOrders: Readonly<Record<VariantOrderName, Order>> = {
  ID: { name: 'ID', terms: [id] },
  POSITION: { name: 'POSITION', terms: [asc('t.position', 'integer'), id] },
  SKU: { name: 'SKU', terms: [asc(`COALESCE(t.sku, '')`, 'text'), id] },
  TITLE: { name: 'TITLE', terms: [asc('t.title', 'text'), id] },
};

/** The variant that a shopper is shown first: the first that can be bought, else the first. */
export const productFirstVariant = toMany<Product, ProductVariant>('product.firstVariant', {
  list: { table: variantTable, parent: 't.product_id', inheritsVisibility: true },
  order: { name: 'first', terms: [desc('t.available_for_sale', 'boolean'), asc('t.position', 'integer'), id] },
  most: 1,
});

export const variantProduct = toOne<ProductVariant, Product>('productVariant.product', {
  key: 'productId',
  table: productTable,
});

/** The values of an option. */
export const optionValues = toMany<ProductOption, ProductOptionValue>('productOption.optionValues', {
  list: { table: optionValueTable, parent: 't.option_id' },
  order: { name: 'position', terms: [asc('t.position', 'integer'), id] },
  most: 2_048,
});

/** The picture of an option value's swatch. */
export const swatchImage = toOne<ProductOptionValue, Media>('swatch.image', {
  key: 'swatchMediaId',
  table: mediaTable,
});
