import type { CatalogChanges } from './catalog-changes.ts';

type RowsOf<Name extends keyof CatalogChanges> = CatalogChanges[Name] extends readonly (infer Row)[] ? Row : never;

/** How the rows of one kind are written. */
export interface CatalogTable {
  changes: keyof CatalogChanges;
  table: string;
  /** SQL type of each field. */
  types: Readonly<Record<string, string>>;
  /** Columns by which a row is found again. */
  conflict: string;
  /** What an update sets beside the row's fields. */
  touch?: string;
}

/** Has the compiler see to it that no field of a row is forgotten. */
function table<Name extends keyof CatalogChanges>(
  changes: Name,
  name: string,
  conflict: string,
  types: Readonly<Record<keyof RowsOf<Name>, string>>,
  touch?: string,
): CatalogTable {
  return { changes, table: name, conflict, types, touch };
}

/** In the order in which rows may point to one another. */
export const CATALOG_TABLES: readonly CatalogTable[] = [
  table(
    'products',
    'product',
    'id',
    {
      id: 'bigint',
      handle: 'text',
      title: 'text',
      descriptionHtml: 'text',
      description: 'text',
      vendor: 'text',
      productType: 'text',
      tags: 'text[]',
      status: 'product_status',
      publishedAt: 'timestamptz',
      seoTitle: 'text',
      seoDescription: 'text',
      isGiftCard: 'boolean',
    },
    'version = t.version + 1, updated_at = now()',
  ),
  table('media', 'media', 'id', { id: 'bigint', url: 'text', alt: 'text' }),
  table('productMedia', 'product_media', 'product_id, media_id', {
    productId: 'bigint',
    mediaId: 'bigint',
    position: 'int',
  }),
  table('options', 'product_option', 'id', { id: 'bigint', productId: 'bigint', name: 'text', position: 'int' }),
  table('optionValues', 'product_option_value', 'id', {
    id: 'bigint',
    productId: 'bigint',
    optionId: 'bigint',
    name: 'text',
    position: 'int',
  }),
  table(
    'variants',
    'product_variant',
    'id',
    {
      id: 'bigint',
      productId: 'bigint',
      position: 'int',
      title: 'text',
      sku: 'text',
      barcode: 'text',
      optionValueIds: 'bigint[]',
      mediaId: 'bigint',
      weight: 'float8',
      weightUnit: 'weight_unit',
      taxable: 'boolean',
      requiresShipping: 'boolean',
      inventoryTracked: 'boolean',
      inventoryPolicy: 'inventory_policy',
      quantityValue: 'float8',
      quantityUnit: 'text',
      referenceValue: 'int',
      referenceUnit: 'text',
    },
    'updated_at = now()',
  ),
  table('prices', 'variant_price', 'variant_id, market_id', {
    variantId: 'bigint',
    marketId: 'bigint',
    currencyCode: 'text',
    amount: 'bigint',
    compareAtAmount: 'bigint',
    isFixed: 'boolean',
  }),
  table('stock', 'inventory_level', 'variant_id, location_id', {
    variantId: 'bigint',
    locationId: 'bigint',
    onHand: 'int',
  }),
  table(
    'metafields',
    'metafield',
    'owner_type, owner_id, namespace, key',
    { ownerType: 'text', ownerId: 'bigint', namespace: 'text', key: 'text', type: 'text', value: 'text' },
    'updated_at = now()',
  ),
];
