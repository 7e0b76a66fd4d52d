import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { BenchProduct } from './icecat-catalog.store.ts';
import type { Grades } from './relevance-measures.ts';

/** Products, and what people say of the results of some queries. */
export interface JudgedCatalog {
  readonly products: readonly BenchProduct[];
  readonly judgements: ReadonlyMap<string, Grades>;
}

/**
 * Reads products.ndjson.gz and judgements.csv (query,product_id,grade) of a folder.
 * @throws OperatorError when they are not there
 */
export async function readJudgedCatalog(folder: string): Promise<JudgedCatalog> {
  try {
    const [packed, csv] = await Promise.all([
      readFile(path.join(folder, 'products.ndjson.gz')),
      readFile(path.join(folder, 'judgements.csv'), 'utf8'),
    ]);
    const lines = (await promisify(gunzip)(packed)).toString().trimEnd().split('\n');
    return { products: lines.map((line) => JSON.parse(line) as BenchProduct), judgements: gradesByQuery(csv) };
  } catch (error) {
    throw new OperatorError(
      'The judged catalog cannot be read',
      error instanceof Error ? error.message : String(error),
      ['npm run bench:search -- --data FOLDER   (with products.ndjson.gz and judgements.csv)'],
      { cause: error },
    );
  }
}

function gradesByQuery(csv: string): Map<string, Map<string, number>> {
  const rows = parse<{ query: string; product_id: string; grade: string }>(csv, { columns: true, trim: true });
  const judgements = new Map<string, Map<string, number>>();
  for (const { query, product_id, grade } of rows) {
    const grades = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, grades.set(product_id, Number(grade)));
  }
  return judgements;
}
