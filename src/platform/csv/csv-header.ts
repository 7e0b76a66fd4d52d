import { badInput } from '../errors/vitrine-error.ts';
import type { CsvRow, CsvSource } from './csv-row.ts';

/**
 * The column names: the cells of the first line.
 * @throws VitrineError BAD_USER_INPUT where there is none
 */
export async function headerOf(source: CsvSource): Promise<readonly string[]> {
  for await (const { cells } of source.rows()) return cells;
  throw badInput('file', 'The file is empty. A CSV file starts with a line of column names.');
}

/** The rows after the first line. */
export async function* rowsAfterHeader(source: CsvSource): AsyncGenerator<CsvRow> {
  let isHeader = true;
  for await (const row of source.rows()) {
    if (!isHeader) yield row;
    isHeader = false;
  }
}
