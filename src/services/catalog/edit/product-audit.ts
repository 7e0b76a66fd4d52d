import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../../generated/prisma/client.ts';
import type { NoteChange } from '../../edits/edits.store.ts';
import type { CatalogChanges } from '../import/catalog-changes.ts';
import type { Key } from '../import/key.ts';
import type { StoredProduct } from '../import/stored-product.ts';

type Json = Prisma.InputJsonObject;

/** Notes each record that was written or removed, with only what of it changed. Keys are there: call it after the write. */
export function noteChanges(note: NoteChange, changes: CatalogChanges, stored: StoredProduct | null): void {
  const options = stored?.options ?? [];
  const values = options.flatMap((option) => option.values);
  const variants = stored?.variants ?? [];
  noteRows(note, 'Product', changes.products, stored ? [stored] : []);
  noteRows(note, 'ProductOption', changes.options, options);
  noteRows(note, 'ProductOptionValue', changes.optionValues, values);
  noteRows(note, 'ProductVariant', variantsWithPrices(changes), variants.map(pricesByMarket));
  noteRows(note, 'MediaImage', changes.media, stored?.media ?? []);
  noteGone(note, 'ProductOption', changes.removedOptions, options);
  noteGone(note, 'ProductOptionValue', changes.removedOptionValues, values);
  noteGone(note, 'ProductVariant', changes.removedVariants, variants);
  noteGone(note, 'MediaImage', changes.removedMedia, stored?.media ?? []);
  notePlaces(note, changes, stored);
  noteMetafields(note, changes, stored);
}

/** Pictures that moved. The place of a new one is no change. */
function notePlaces(note: NoteChange, { productMedia }: CatalogChanges, stored: StoredProduct | null): void {
  const places = new Map((stored?.media ?? []).map(({ id, position }) => [id, position]));
  for (const { mediaId, position } of productMedia) {
    const id = mediaId.id ?? 0n;
    const before = places.get(id);
    if (before !== undefined && before !== position)
      note({ type: 'MediaImage', id, before: { position: before }, after: { position } });
  }
}

interface WrittenRow {
  readonly id: Key;
}

function noteRows(
  note: NoteChange,
  type: string,
  rows: readonly WrittenRow[],
  stored: readonly { id: bigint }[],
): void {
  const known = new Map(stored.map((row) => [row.id, toJson(row)]));
  for (const row of rows) {
    const id = row.id.id ?? 0n;
    const after = toJson(row);
    const old = known.get(id);
    if (!old) note({ type, id, before: null, after });
    else {
      const changed = Object.keys(after).filter((name) => !isDeepStrictEqual(after[name], old[name]));
      if (changed.length > 0) note({ type, id, before: pick(old, changed), after: pick(after, changed) });
    }
  }
}

function noteGone(note: NoteChange, type: string, ids: readonly bigint[], stored: readonly { id: bigint }[]): void {
  const gone = new Set(ids);
  for (const row of stored) if (gone.has(row.id)) note({ type, id: row.id, before: toJson(row), after: null });
}

/** Prices are told with their variant, whether anything else of it changed or not. */
function variantsWithPrices({ variants, prices }: CatalogChanges): WrittenRow[] {
  const rows = new Map<Key | bigint, WrittenRow & { prices?: Record<string, unknown> }>();
  const keyOf = (key: Key) => key.id ?? key;
  for (const variant of variants) rows.set(keyOf(variant.id), { ...variant });
  for (const { variantId, marketId, amount, compareAtAmount, currencyCode, isFixed } of prices) {
    const row = rows.get(keyOf(variantId)) ?? { id: variantId };
    rows.set(keyOf(variantId), row);
    Object.assign(row, { [`price in market ${marketId}`]: { amount, compareAtAmount, currencyCode, isFixed } });
  }
  return [...rows.values()];
}

function pricesByMarket({ prices, ...variant }: StoredProduct['variants'][number]) {
  const told = prices.map(({ marketId, amount, compareAtAmount, currencyCode, isFixed }) => [
    `price in market ${marketId}`,
    { amount, compareAtAmount, currencyCode, isFixed },
  ]);
  return { ...variant, ...(Object.fromEntries(told) as object) };
}

/** A metafield is told as part of its owner: its own key is not known before it is read again. */
function noteMetafields(note: NoteChange, changes: CatalogChanges, stored: StoredProduct | null): void {
  const owners = [
    ...(stored ? [{ type: 'Product', ...stored }] : []),
    ...(stored?.variants ?? []).map((variant) => ({ type: 'ProductVariant', ...variant })),
  ];
  const known = owners.flatMap(({ type, id: ownerId, metafields }) =>
    metafields.map((metafield) => ({
      type,
      ownerId,
      metafield,
      name: `metafield ${metafield.namespace}.${metafield.key}`,
    })),
  );
  for (const { ownerType: type, ownerId, namespace, key, value } of changes.metafields) {
    const id = ownerId.id ?? 0n;
    const name = `metafield ${namespace}.${key}`;
    const old = known.find((each) => each.type === type && each.ownerId === id && each.name === name);
    note({ type, id, before: old ? { [name]: old.metafield.value } : null, after: { [name]: value } });
  }
  const gone = new Set(changes.removedMetafields);
  for (const { type, ownerId, name, metafield } of known)
    if (gone.has(metafield.id)) note({ type, id: ownerId, before: { [name]: metafield.value }, after: null });
}

const pick = (row: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null])) as Json;

/** As JSON, with keys and minor units as texts. */
export function toJson(row: object): Json {
  const text = JSON.stringify(row, (_name, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  return JSON.parse(text) as Json;
}
