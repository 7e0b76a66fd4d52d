import type { CsvRow, RowIssue } from '../../../platform/csv/csv-row.ts';
import type { OptionDraft } from './product-draft.ts';
import type { ProductHeader } from './product-header.ts';
import { RowCells } from './row-cells.ts';

/** Options of a product at the most. */
const MOST_OPTIONS = 3;
/** What a product without options has, by the format's convention. */
const NO_OPTIONS = { name: 'Title', value: 'Default Title' };

/** A product's options, and what its variant rows have for them. */
export interface ReadOptions {
  options: OptionDraft[];
  /** Per variant row: one value per option. */
  values: string[][];
}

/**
 * Options in the order of their columns, values in the order in which they first come.
 * @param rows the rows that are variants
 */
export function readOptions(header: ProductHeader, rows: readonly CsvRow[], issues: RowIssue[]): ReadOptions {
  const cells = rows.map((row) => new RowCells(header, row, issues));
  const used = header.options.filter((option) =>
    cells.some((each) => each.at(option.name) !== '' || each.at(option.value) !== ''),
  );
  const surplus = used[MOST_OPTIONS];
  if (surplus) {
    const first = cells.find((each) => each.at(surplus.name) !== '' || each.at(surplus.value) !== '');
    first?.wrong(surplus.name ?? surplus.value, `a product has at most ${MOST_OPTIONS} options`);
    return { options: [], values: [] };
  }
  if (used.length === 0)
    return {
      options: [{ name: NO_OPTIONS.name, values: [NO_OPTIONS.value] }],
      values: rows.map(() => [NO_OPTIONS.value]),
    };

  const options = used.map((columns): OptionDraft => {
    const named = cells.find((each) => each.nameAt(columns.name) !== '');
    const name = named?.at(columns.name) ?? '';
    if (!named) cells[0]?.wrong(columns.name, 'the option has values but no name');
    for (const each of cells)
      if (!['', name].includes(each.at(columns.name)))
        each.wrong(columns.name, `the option is called "${name}" on another row of the product`);
    const values = cells.map((each) => each.nameAt(columns.value));
    for (const [at, value] of values.entries())
      if (value === '') cells[at]?.wrong(columns.value, `the variant has no value for the option "${name}"`);
    return { name, values: [...new Set(values)] };
  });
  const names = options.map((option) => option.name);
  if (new Set(names).size < names.length)
    cells[0]?.wrong(used[0]?.name, `two options are called the same: ${names.join(', ')}`);
  return { options, values: cells.map((each) => used.map((columns) => each.at(columns.value))) };
}
