import { characters, type CsvRow, type CsvSource } from '../../../platform/csv/csv-row.ts';
import { rowsAfterHeader } from '../../../platform/csv/csv-header.ts';
import { toHandle } from './product-handle.ts';
import type { ProductHeader } from './product-header.ts';
import { MOST_PICTURES } from './read-media.ts';
import { MOST_VARIANTS } from './read-product.ts';
import { LONGEST_NAME } from './row-cells.ts';

/** Rows that one product can have: a row per variant, and a row for each further picture. */
const MOST_ROWS = MOST_VARIANTS + MOST_PICTURES;

/** Characters of all rows of a product at the most: they are held together. */
const MOST_CHARACTERS = 16_000_000;

/** What a first reading of the whole file found, before anything is written. */
export interface ProductSurvey {
  rows: number;
  /** Products that cannot be taken, with the reason. */
  refused: ReadonlyMap<string, string>;
}

/** The rows of one product; or, with a refusal, one row that cannot be taken. */
export interface ProductGroup {
  handle: string;
  rows: CsvRow[];
  refusal: string | null;
}

/** Reads the file to its end, so that a fault in its last line stops the import before the first product is written. */
export async function surveyProducts(source: CsvSource, header: ProductHeader): Promise<ProductSurvey> {
  const refused = new Map<string, string>();
  const seen = new Set<string>();
  let handle = '';
  let count = 0;
  let size = 0;
  let rows = 0;
  for await (const row of rowsAfterHeader(source)) {
    const next = handleOf(header, row);
    rows += 1;
    count = next === handle ? count + 1 : 1;
    size = (next === handle ? size : 0) + characters(row);
    if (next !== handle && next !== '' && seen.has(next))
      refused.set(
        next,
        `the rows of "${next}" do not stand together: they start again on line ${row.line}. Sort the file by handle`,
      );
    if (count === MOST_ROWS + 1 && next !== '')
      refused.set(
        next,
        `"${next}" has more than ${MOST_ROWS} rows: a product has at most ${MOST_VARIANTS} variants and ${MOST_PICTURES} pictures`,
      );
    if (size > MOST_CHARACTERS && next !== '')
      refused.set(next, `"${next}" has more than ${MOST_CHARACTERS} characters in all its rows`);
    if (next !== '') seen.add(next);
    handle = next;
  }
  return { rows, refused };
}

/** The rows of the file, one product at a time, in the order of the file. */
export async function* productGroups(
  source: CsvSource,
  header: ProductHeader,
  survey: ProductSurvey,
): AsyncGenerator<ProductGroup> {
  let group: ProductGroup | null = null;
  for await (const row of rowsAfterHeader(source)) {
    const handle = handleOf(header, row);
    const refusal = refusalOf(handle, survey);
    if (group && group.handle === handle && refusal === null) {
      group.rows.push(row);
      continue;
    }
    if (group) yield group;
    group = refusal === null ? { handle, rows: [row], refusal } : null;
    if (refusal !== null) yield { handle, rows: [row], refusal };
  }
  if (group) yield group;
}

function refusalOf(handle: string, survey: ProductSurvey): string | null {
  if (handle === '') return 'the row says neither by handle nor by title which product it is about';
  if (handle.length > LONGEST_NAME)
    return `the handle has ${handle.length} characters, at most ${LONGEST_NAME} are possible`;
  return survey.refused.get(handle) ?? null;
}

function handleOf(header: ProductHeader, row: CsvRow): string {
  const cell = (column: 'handle' | 'title') => row.cells[header.columns.get(column) ?? -1] ?? '';
  return toHandle(cell('handle')) || toHandle(cell('title'));
}
