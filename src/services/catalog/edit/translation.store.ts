import { raw } from '../../../platform/db/database.ts';
import type { Transaction } from '../../edits/edits.store.ts';
import type { TranslatableResource } from './translatable-resources.ts';

/** A text in another language, as it is stored. */
export interface TranslationRow {
  readonly language: string;
  readonly field: string;
  readonly value: string;
}

/** Products that a record is part of: its own key for a product. */
const PRODUCTS: Readonly<Record<string, string>> = {
  product: 'SELECT id FROM product WHERE id = r.id',
  product_option: 'SELECT product_id FROM product_option WHERE id = r.id',
  product_option_value: 'SELECT product_id FROM product_option_value WHERE id = r.id',
  media: 'SELECT product_id FROM product_media WHERE media_id = r.id',
  metafield: `SELECT CASE m.owner_type WHEN 'Product' THEN m.owner_id ELSE v.product_id END
    FROM metafield m LEFT JOIN product_variant v ON m.owner_type = 'ProductVariant' AND v.id = m.owner_id
    WHERE m.id = r.id AND m.owner_type IN ('Product', 'ProductVariant')`,
};

/** Keys of the products whose version counts the record's texts. Only names of declared tables become SQL text. */
export async function productsOf(tx: Transaction, resource: string, id: bigint): Promise<bigint[]> {
  const query = PRODUCTS[resource];
  if (!query) return [];
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT p.id FROM (SELECT ${id}::bigint AS id) r CROSS JOIN LATERAL (${raw(query)}) p(id) ORDER BY p.id`;
  return rows.map((row) => row.id);
}

/** Locks the record itself. False where it is not there. */
export async function lockRecord(tx: Transaction, { table }: TranslatableResource, id: bigint): Promise<boolean> {
  const rows = await tx.$queryRaw<object[]>`
    SELECT 1 AS found FROM ${raw(table.name)} WHERE id = ${id} FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/** The version of a record that has one. */
export async function versionOf(tx: Transaction, table: string, id: bigint): Promise<number> {
  const [row] = await tx.$queryRaw<{ version: number }[]>`SELECT version FROM ${raw(table)} WHERE id = ${id}`;
  return row?.version ?? 0;
}

/** Counts a change of records. */
export async function countChange(tx: Transaction, table: string, ids: readonly bigint[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE ${raw(table)} SET version = version + 1, updated_at = now() WHERE id = ANY(${[...ids]}::bigint[])`;
}

/** All texts of a record in other languages. */
export function translationsOf(tx: Transaction, resource: string, resourceId: bigint): Promise<TranslationRow[]> {
  return tx.translation.findMany({
    where: { resource, resourceId },
    select: { language: true, field: true, value: true },
    orderBy: [{ language: 'asc' }, { field: 'asc' }],
  });
}

/** Writes texts, in one statement. */
export async function writeTranslations(
  tx: Transaction,
  resource: string,
  resourceId: bigint,
  rows: readonly TranslationRow[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO translation (resource, resource_id, language, field, value)
    SELECT ${resource}, ${resourceId}::bigint, r.language, r.field, r.value
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (language text, field text, value text)
    ON CONFLICT (resource, resource_id, language, field) DO UPDATE SET value = excluded.value`;
}

/** Removes texts, in one statement. */
export async function deleteTranslations(
  tx: Transaction,
  resource: string,
  resourceId: bigint,
  rows: readonly TranslationRow[],
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM translation t
    USING jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (language text, field text)
    WHERE t.resource = ${resource} AND t.resource_id = ${resourceId}::bigint
      AND t.language = r.language AND t.field = r.field`;
}
