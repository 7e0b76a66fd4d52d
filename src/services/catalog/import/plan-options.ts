import type { CatalogChanges } from './catalog-changes.ts';
import { Key } from './key.ts';
import type { OptionDraft } from './product-draft.ts';
import type { StoredOption, StoredProduct } from './stored-product.ts';

/** Finds the key of an option value: by the place of its option, and its name. */
export type OptionValueKeys = ReadonlyMap<string, Key>[];

/**
 * Options keep their keys by name, and one that was renamed by its place; values keep theirs by name.
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
  const renamed = (at: number) => [known[at]].find((option) => option && !named.has(option.name));
  const kept = drafts.map((draft, at) => known.find((option) => option.name === draft.name) ?? renamed(at));
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
  const known = new Map((old?.values ?? []).map((value) => [value.name, value]));
  const keys = new Map<string, Key>();
  for (const [at, name] of draft.values.entries()) {
    const value = known.get(name);
    const id = new Key(value?.id ?? null);
    if (value?.position !== at + 1) changes.optionValues.push({ id, ...owner, name, position: at + 1 });
    keys.set(name, id);
    known.delete(name);
  }
  changes.removedOptionValues.push(...[...known.values()].map((value) => value.id));
  return keys;
}
