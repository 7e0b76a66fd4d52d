import type { OptionDraft } from '../import/product-draft.ts';
import type { StoredOption, StoredProduct } from '../import/stored-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { OptionInput, OptionValueInput } from './product-input.ts';

export const MOST_OPTIONS = 3;
const MOST_VALUES = 2_048;

/** All options of a product, in their order, each with all its values. */
export function readOptions(
  inputs: readonly OptionInput[],
  path: Path,
  stored: StoredProduct | null,
  problems: InputProblems,
): OptionDraft[] {
  if (inputs.length === 0)
    problems.add('TOO_FEW', path, 'A product has at least one option. Leave the list out instead.');
  if (!problems.atMost(path, inputs, MOST_OPTIONS)) return [];
  const drafts = inputs.map((input, index) => {
    const at = [...path, String(index)];
    const old = input.id == null ? undefined : readOption([...at, 'id'], input.id, stored, problems);
    const byName = old ?? stored?.options.find((option) => option.name === input.name);
    return {
      ...(old ? { id: old.id } : {}),
      name: problems.name([...at, 'name'], input.name),
      ...readValues(input.values, [...at, 'values'], byName, problems),
    };
  });
  refuseTwice(
    drafts.map(({ name }) => name),
    (index) => [...path, index, 'name'],
    problems,
  );
  return drafts;
}

/** The option of the product with this id, or undefined. */
export function readOption(
  path: Path,
  id: string,
  stored: StoredProduct | null,
  problems: InputProblems,
): StoredOption | undefined {
  const key = problems.key(path, id, 'ProductOption');
  const option = stored?.options.find((each) => each.id === key);
  if (!option && key !== undefined) problems.add('NOT_FOUND', path, 'The product has no such option.');
  return option;
}

/** All values of an option, in their order. */
export function readValues(
  inputs: readonly OptionValueInput[],
  path: Path,
  old: StoredOption | undefined,
  problems: InputProblems,
): Pick<OptionDraft, 'values' | 'valueIds'> {
  if (inputs.length === 0) problems.add('TOO_FEW', path, 'An option has at least one value.');
  if (!problems.atMost(path, inputs, MOST_VALUES)) return { values: [] };
  const values = inputs.map(({ name }, at) => problems.name([...path, String(at), 'name'], name));
  refuseTwice(values, (index) => [...path, index, 'name'], problems);
  const valueIds = new Map<string, bigint>();
  for (const [index, { id }] of inputs.entries()) {
    if (id == null) continue;
    const at = [...path, String(index), 'id'];
    const key = problems.key(at, id, 'ProductOptionValue');
    if (key === undefined) continue;
    if (!old?.values.some((value) => value.id === key)) problems.add('NOT_FOUND', at, 'The option has no such value.');
    if ([...valueIds.values()].includes(key)) problems.add('TAKEN', at, 'The value is named twice. Name it once.');
    valueIds.set(values[index] ?? '', key);
  }
  return { values, valueIds };
}

/** Names that must differ. */
export function refuseTwice(names: readonly string[], pathOf: (index: string) => Path, problems: InputProblems): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (name !== '' && seen.has(name))
      problems.add('TAKEN', pathOf(String(index)), `"${name.slice(0, 40)}" is there already. Each name is used once.`);
    seen.add(name);
  }
}
