import type { OptionDraft } from '../import/product-draft.ts';
import type { StoredOption, StoredProduct } from '../import/stored-product.ts';
import { sameOptions } from './described-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import { readOption } from './read-options.ts';

/** An option in its new place, with its values in their new order where that changes. */
export interface OptionOrder {
  readonly id: string;
  /** Ids of all its values. */
  readonly values?: readonly string[] | null;
}

/** Options in their new order, and where each was before. */
export function reorderedOptions(
  stored: StoredProduct,
  orders: readonly OptionOrder[],
  problems: InputProblems,
): { options: OptionDraft[]; places: number[] } {
  const same = sameOptions(stored);
  const places: number[] = [];
  const options = orders.flatMap(({ id, values }, index): OptionDraft[] => {
    const at = ['options', String(index)];
    const old = readOption([...at, 'id'], id, stored, problems);
    const place = old ? stored.options.indexOf(old) : -1;
    const draft = same[place];
    if (!old || !draft) return [];
    if (places.includes(place)) problems.add('TAKEN', [...at, 'id'], 'The option is named twice. Name it once.');
    places.push(place);
    return [{ ...draft, values: values ? reorderedValues(old, values, [...at, 'values'], problems) : draft.values }];
  });
  if (places.length < stored.options.length)
    problems.add('TOO_FEW', ['options'], `The product has ${stored.options.length} options. Name all of them.`);
  return { options, places };
}

function reorderedValues(
  { values }: StoredOption,
  ids: readonly string[],
  path: Path,
  problems: InputProblems,
): string[] {
  const names = new Set<string>();
  for (const [index, id] of ids.entries()) {
    const at = [...path, String(index)];
    const key = problems.key(at, id, 'ProductOptionValue');
    const name = values.find((value) => value.id === key)?.name;
    if (name === undefined) problems.add('NOT_FOUND', at, 'The option has no such value.');
    else if (names.has(name)) problems.add('TAKEN', at, 'The value is named twice. Name it once.');
    else names.add(name);
  }
  if (names.size < values.length)
    problems.add('TOO_FEW', path, `The option has ${values.length} values. Name all of them.`);
  return [...names];
}
