import type { CatalogChanges } from './catalog-changes.ts';
import { Key } from './key.ts';
import type { OptionDraft } from './product-draft.ts';
import type { StoredOption, StoredProduct } from './stored-product.ts';

/** Finds the key of an option value: by the place of its option, and its name. */
export type OptionValueKeys = ReadonlyMap<string, Key>[];

/**
 * Options keep their keys by id, else by name, and one that was renamed by its place; values keep theirs by id or name.
 * @returns for each option of the file, the keys of its values by name
 */
export function planOptions(
  drafts: readonly OptionDraft[],
  productId: Key,
  stored: StoredProduct | null,
  changes: CatalogChanges,
): OptionValueKeys {
  const known = stored?.options ?? [];
  const named = new Set(drafts.map((draft) => draft.name));
  const claimed = new Set(drafts.map((draft) => draft.id));
  const free = known.filter((option) => !claimed.has(option.id));
  const renamed = (at: number) => free.find((option) => option === known[at] && !named.has(option.name));
  const kept = drafts.map((draft, at) =>
    draft.id === undefined
      ? (free.find((option) => option.name === draft.name) ?? renamed(at))
      : known.find((option) => option.id === draft.id),
  );
  changes.parkedOptions.push(
    ...renamedOnto(
      kept,
      drafts.map(({ name }) => name),
    ),
  );
  changes.removedOptions.push(...known.filter((option) => !kept.includes(option)).map((option) => option.id));

  return drafts.map((draft, at) => {
    const old = kept[at];
    const position = at + 1;
    const id = new Key(old?.id ?? null);
    if (old?.name !== draft.name || old.position !== position)
      changes.options.push({ id, productId, name: draft.name, position });
    return planValues(draft, old, { productId, optionId: id }, changes);
  });
}

function planValues(
  draft: OptionDraft,
  old: StoredOption | undefined,
  owner: { productId: Key; optionId: Key },
  changes: CatalogChanges,
): Map<string, Key> {
  const claimed = new Set(draft.valueIds?.values());
  const known = old?.values ?? [];
  const kept = draft.values.map((name) => {
    const claim = draft.valueIds?.get(name);
    return known.find((value) =>
      claim === undefined ? value.name === name && !claimed.has(value.id) : value.id === claim,
    );
  });
  changes.parkedOptionValues.push(...renamedOnto(kept, draft.values));
  const keys = new Map<string, Key>();
  for (const [at, name] of draft.values.entries()) {
    const value = kept[at];
    const id = new Key(value?.id ?? null);
    if (value?.position !== at + 1 || value.name !== name)
      changes.optionValues.push({ id, ...owner, name, position: at + 1 });
    keys.set(name, id);
  }
  changes.removedOptionValues.push(...known.filter((value) => !kept.includes(value)).map((value) => value.id));
  return keys;
}

/** Those that change their names, where one takes a name that another has until now: no two are the same, even for a moment. */
function renamedOnto(kept: readonly ({ id: bigint; name: string } | undefined)[], names: readonly string[]): bigint[] {
  const holders = new Map(kept.flatMap((old) => (old ? [[old.name, old] as const] : [])));
  const isTaken = names.some((name, at) => holders.has(name) && holders.get(name) !== kept[at]);
  return isTaken ? kept.flatMap((old, at) => (old && old.name !== names[at] ? old.id : [])) : [];
}
