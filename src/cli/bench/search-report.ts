import type { SearchMeasure, SearchMeasures } from '../../services/search/bench/measure-search.ts';

/** The figures of one run. */
export interface SearchBench {
  readonly products: number;
  readonly queries: number;
  /** Plain ts_rank over title and description. */
  readonly baseline: SearchMeasures;
  readonly vitrine: SearchMeasures;
}

const halves = { all: 'all queries', tuning: 'the half for tuning', held: 'the other half' } as const;

/** The figures as a table for people. */
export function searchReport({ products, queries, baseline, vitrine }: SearchBench): string {
  const rows = (Object.keys(halves) as (keyof SearchMeasures)[]).flatMap((half) => [
    row(halves[half], 'plain ts_rank', baseline[half]),
    row('', `Vitrine (NDCG ${gain(vitrine[half], baseline[half])})`, vitrine[half]),
  ]);
  const head = line(['', '', 'NDCG@10', 'recall@50', 'p50 ms', 'p95 ms']);
  return `\n${products} products, ${queries} queries\n\n${[head, ...rows].join('\n')}\n`;
}

function row(half: string, name: string, { ndcgAt10, recallAt50, p50Ms, p95Ms }: SearchMeasure): string {
  return line([half, name, ndcgAt10.toFixed(4), recallAt50.toFixed(4), p50Ms.toFixed(1), p95Ms.toFixed(1)]);
}

function line([half = '', name = '', ...figures]: readonly string[]): string {
  return `${half.padEnd(20)} ${name.padEnd(24)} ${figures.map((figure) => figure.padStart(10)).join('')}`.trimEnd();
}

function gain(better: SearchMeasure, than: SearchMeasure): string {
  const percent = (better.ndcgAt10 / than.ndcgAt10 - 1) * 100;
  return `${percent < 0 ? '' : '+'}${percent.toFixed(1)} %`;
}
