import type { Transaction } from '../../edits/edits.store.ts';
import { CollectionRulesStore } from '../collection-rules.store.ts';
import { ProductSearchStore } from '../../search/product-search.store.ts';
import { writeChanges } from '../import/catalog-changes.store.ts';
import type { CatalogChanges } from '../import/catalog-changes.ts';
import type { ImportShop } from '../import/import-shop.ts';
import { loadProducts } from '../import/stored-product.store.ts';
import type { StoredProduct } from '../import/stored-product.ts';

/** Any number that nothing else locks, to go with the hash of a handle. */
const HANDLE_LOCK = 7_305_922;
/** Editors do not count stock, so no level is read. */
const NO_LOCATION = 0n;
const MOST_MARKETS = 1_000;

/** The markets that prices are written for, the primary one first. */
export async function shopOf(tx: Transaction): Promise<ImportShop> {
  const markets = await tx.market.findMany({ orderBy: [{ isPrimary: 'desc' }, { id: 'asc' }], take: MOST_MARKETS });
  return { markets: markets.map((market) => ({ ...market, names: [market.handle] })), locationId: NO_LOCATION };
}

/** Locks products so that of two editors the later one sees what the earlier one wrote. Those that are not there are left out. */
export async function lockProducts(tx: Transaction, ids: readonly bigint[]): Promise<void> {
  await tx.$executeRaw`SELECT FROM product WHERE id = ANY(${[...ids]}::bigint[]) ORDER BY id FOR NO KEY UPDATE`;
}

/** Two editors do not take one handle at once: the second waits until the first is done. */
export async function lockHandle(tx: Transaction, handle: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${HANDLE_LOCK}::int, hashtext(${handle}))`;
}

/** The key of the product with this handle, or undefined. */
export async function idByHandle(tx: Transaction, handle: string): Promise<bigint | undefined> {
  return (await tx.product.findUnique({ where: { handle }, select: { id: true } }))?.id;
}

/** A handle that nothing has: the given one, or with the first free number after it. */
export async function freeHandle(tx: Transaction, handle: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ free: string }[]>`
    SELECT n.handle AS free
    FROM (SELECT at, ${handle} || CASE at WHEN 0 THEN '' ELSE '-' || at END AS handle FROM generate_series(0, 1000) at) n
    WHERE NOT EXISTS (SELECT FROM product p WHERE p.handle = n.handle) ORDER BY n.at LIMIT 1`;
  return row?.free ?? handle;
}

/** A product with all that an editor may change, or null. Nine statements, however much that is. */
export async function wholeProduct(tx: Transaction, id: bigint): Promise<StoredProduct | null> {
  const [product] = (await loadProducts(tx, { id: { in: [id] } }, NO_LOCATION)).values();
  return product ?? null;
}

/** Products without what lies below them, for changes of their own fields. */
export async function bareProducts(tx: Transaction, ids: readonly bigint[]): Promise<Map<bigint, StoredProduct>> {
  const rows = await tx.product.findMany({ where: { id: { in: [...ids] } } });
  const bare = { options: [], variants: [], media: [], metafields: [] };
  return new Map(rows.map((row) => [row.id, { ...row, ...bare }]));
}

/** Writes changes, and what is derived from them. Translations of what is gone go with it. */
export async function writeProducts(tx: Transaction, changes: CatalogChanges): Promise<bigint[]> {
  await removeTranslations(tx, [
    ['product_option', changes.removedOptions],
    ['product_option_value', changes.removedOptionValues],
    ['metafield', changes.removedMetafields],
    ['media', changes.removedMedia],
  ]);
  const ids = await writeChanges(tx, changes);
  await refreshDerived(tx, ids);
  return ids;
}

/** Puts products on the shelves whose rules they fit, and into the search. */
export async function refreshDerived(tx: Transaction, productIds: readonly bigint[]): Promise<void> {
  await CollectionRulesStore.refresh(tx, productIds);
  await ProductSearchStore.refresh(tx, productIds);
}

/** Removes all texts in other languages of these records. */
export async function removeTranslations(
  tx: Transaction,
  records: readonly (readonly [resource: string, ids: readonly bigint[]])[],
): Promise<void> {
  const resources = records.flatMap(([resource, ids]) => ids.map(() => resource));
  if (resources.length === 0) return;
  const ids = records.flatMap(([, all]) => all);
  await tx.$executeRaw`
    DELETE FROM translation t USING unnest(${resources}::text[], ${ids}::bigint[]) AS gone(resource, id)
    WHERE t.resource = gone.resource AND t.resource_id = gone.id`;
}
