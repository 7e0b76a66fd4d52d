import { raw } from '../../../platform/db/database.ts';
import { ProductSummaryStore } from '../product-summary.store.ts';
import { retireVariants } from '../retired-records.store.ts';
import type { CatalogChanges } from './catalog-changes.ts';
import { CATALOG_TABLES, type CatalogTable } from './catalog-tables.ts';
import type { Key } from './key.ts';
import type { ImportTransaction } from './import-transaction.ts';

/**
 * Writes a batch of changes, one statement per table, and keeps the summaries right. Rows travel as one JSON value: see
 * docs/decisions/0005 for what that was measured against.
 * @returns ids of the products that were written
 */
export async function writeChanges(transaction: ImportTransaction, changes: CatalogChanges): Promise<bigint[]> {
  await removeRows(transaction, changes);
  await parkRows(transaction, changes);
  await takeIds(transaction, 'product', changes.products);
  await takeIds(transaction, 'media', changes.media);
  await takeIds(transaction, 'product_option', changes.options);
  await takeIds(transaction, 'product_option_value', changes.optionValues);
  await takeIds(transaction, 'product_variant', changes.variants);
  for (const table of CATALOG_TABLES) await upsert(transaction, table, changes[table.changes]);
  const productIds = changes.products.flatMap(({ id }) => id.id ?? []);
  await removeMedia(transaction, productIds, changes.removedMedia);
  await ProductSummaryStore.refresh(transaction, productIds);
  return productIds;
}

/** Variants name their option values in an array, so values may go before the variants are written anew. */
async function removeRows(transaction: ImportTransaction, changes: CatalogChanges): Promise<void> {
  const { removedVariants, removedOptions, removedOptionValues, removedMetafields } = changes;
  const ofVariants = { ownerType: 'ProductVariant', ownerId: { in: removedVariants } };
  await retireVariants(transaction, removedVariants);
  if (removedVariants.length > 0)
    await transaction.productVariant.deleteMany({ where: { id: { in: removedVariants } } });
  if (removedOptions.length > 0) await transaction.productOption.deleteMany({ where: { id: { in: removedOptions } } });
  if (removedOptionValues.length > 0)
    await transaction.productOptionValue.deleteMany({ where: { id: { in: removedOptionValues } } });
  if (removedMetafields.length + removedVariants.length > 0)
    await transaction.metafield.deleteMany({ where: { OR: [{ id: { in: removedMetafields } }, ofVariants] } });
}

/** Unique values are free before others take them. All these rows are written anew in the same transaction. */
async function parkRows(transaction: ImportTransaction, changes: CatalogChanges): Promise<void> {
  const { parkedOptions, parkedOptionValues, parkedVariants } = changes;
  if (parkedOptions.length > 0)
    await transaction.$executeRaw`
      UPDATE product_option SET name = 'option ' || id || ' ' || name WHERE id = ANY(${parkedOptions}::bigint[])`;
  if (parkedOptionValues.length > 0)
    await transaction.$executeRaw`
      UPDATE product_option_value SET name = 'value ' || id || ' ' || name WHERE id = ANY(${parkedOptionValues}::bigint[])`;
  if (parkedVariants.length > 0)
    await transaction.$executeRaw`
      UPDATE product_variant SET option_value_ids = ARRAY[-id] WHERE id = ANY(${parkedVariants}::bigint[])`;
}

/** Gives each row without an id the next one of its table. */
async function takeIds(transaction: ImportTransaction, table: string, rows: readonly { id: Key }[]): Promise<void> {
  const fresh = rows.filter(({ id }) => id.id === null);
  if (fresh.length === 0) return;
  const ids = await transaction.$queryRaw<{ id: bigint }[]>`
    SELECT nextval(${`${table}_id_seq`}::regclass) AS id FROM generate_series(1, ${fresh.length}::int)`;
  for (const [at, row] of fresh.entries()) row.id.id = ids[at]?.id ?? null;
}

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Only names and types of the declared tables become SQL text; all that a file says is one value. */
async function upsert(
  transaction: ImportTransaction,
  { table, types, conflict, touch }: CatalogTable,
  rows: unknown,
): Promise<void> {
  if (!Array.isArray(rows) || rows.length === 0) return;
  const fields = Object.keys(types);
  const columns = fields.map(columnOf);
  const shape = fields.map((field) => `"${field}" ${types[field]}`).join(', ');
  const changing = columns.filter((column) => !conflict.split(', ').includes(column));
  const set = [...changing.map((column) => `${column} = excluded.${column}`), ...(touch ? [touch] : [])].join(', ');
  const json = JSON.stringify(rows, (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  await transaction.$executeRaw`
    INSERT INTO ${raw(table)} AS t (${raw(columns.join(', '))})
    SELECT ${raw(fields.map((field) => `"${field}"`).join(', '))} FROM jsonb_to_recordset(${json}::jsonb) AS r (${raw(shape)})
    ON CONFLICT (${raw(conflict)}) DO UPDATE SET ${raw(set)}`;
}

/** Takes pictures off the products, and forgets those that nothing else shows. */
export async function removeMedia(
  transaction: ImportTransaction,
  productIds: bigint[],
  mediaIds: bigint[],
): Promise<void> {
  if (mediaIds.length === 0) return;
  await transaction.productMedia.deleteMany({ where: { productId: { in: productIds }, mediaId: { in: mediaIds } } });
  const none = { none: {} };
  const unused = {
    products: none,
    swatchOf: none,
    collections: none,
    articles: none,
    shopLogos: none,
    shopSquare: none,
    shopCovers: none,
  };
  await transaction.media.deleteMany({ where: { id: { in: mediaIds }, ...unused } });
}
