import type { StoredOption, StoredProduct } from '../import/stored-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { OptionChange } from './product-input.ts';

/** The values of an option after a change, by name in their order; null for the new ones. */
export function changedValues(
  old: StoredOption,
  change: OptionChange,
  stored: StoredProduct,
  problems: InputProblems,
): Map<string, bigint | null> {
  const valueOf = (path: Path, id: string) => {
    const key = problems.key(path, id, 'ProductOptionValue');
    if (key !== undefined && !old.values.some((value) => value.id === key))
      problems.add('NOT_FOUND', path, 'The option has no such value.');
    return key;
  };
  const names = new Map<bigint, { name: string; path: Path | null }>();
  for (const { id, name } of old.values) names.set(id, { name, path: null });
  for (const [at, { id, name }] of change.update.entries()) {
    const path = ['optionValuesToUpdate', String(at)];
    const key = valueOf([...path, 'id'], id);
    if (key !== undefined) names.set(key, { name: problems.name([...path, 'name'], name), path: [...path, 'name'] });
  }
  for (const [at, id] of change.delete.entries()) {
    const path = ['optionValuesToDelete', String(at)];
    const key = valueOf(path, id);
    if (key === undefined) continue;
    if (stored.variants.some(({ optionValueIds }) => optionValueIds.includes(key)))
      problems.add('CONFLICT', path, 'Variants have this value. Delete them or give them another value first.');
    names.delete(key);
  }
  const added = change.add.map(({ name }, at) => {
    const path = ['optionValuesToAdd', String(at), 'name'];
    return { id: null, name: problems.name(path, name), path };
  });
  const values = new Map<string, bigint | null>();
  const all = [...[...names].map(([id, value]) => ({ id, ...value })), ...added];
  // Those that keep their names are told first, so that the other one is what is wrong.
  const settled = new Set(all.filter(({ path }) => path === null).map(({ name }) => name));
  for (const { id, name, path } of all) {
    if (path && (values.has(name) || settled.has(name)))
      problems.add('TAKEN', path, `The option has a value "${name.slice(0, 40)}" already.`);
    values.set(name, id);
  }
  if (values.size === 0) problems.add('TOO_FEW', ['optionValuesToDelete'], 'An option keeps at least one value.');
  return values;
}
