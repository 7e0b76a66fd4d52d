import { createHash } from 'node:crypto';
import { mean, ndcgAt10, percentile, recallOf, type Grades } from './relevance-measures.ts';

/** How well and how fast a search answers. */
export interface SearchMeasure {
  readonly queries: number;
  /** Mean NDCG@10 of the queries for which anything is relevant. */
  readonly ndcgAt10: number;
  /** Mean recall among the first 50 results, of the same queries. */
  readonly recallAt50: number;
  /** Milliseconds. */
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** A measure over all queries, and over each half of them: what was tuned on the one has to hold on the other. */
export interface SearchMeasures {
  readonly all: SearchMeasure;
  readonly tuning: SearchMeasure;
  readonly held: SearchMeasure;
}

/** Results that are asked for. */
export const DEPTH = 50;
/** Rounds over all queries; the first warms up and is not timed. */
const ROUNDS = 4;

interface Asked {
  readonly query: string;
  readonly ndcg: number | null;
  readonly recall: number | null;
  readonly durationsMs: readonly number[];
}

/** Asks every query several times. @param search gives the ids of the best results, best first */
export async function measureSearch(
  judgements: ReadonlyMap<string, Grades>,
  search: (query: string) => Promise<string[]>,
): Promise<SearchMeasures> {
  const asked: Asked[] = [];
  for (const [query, grades] of judgements) {
    const ids = await search(query);
    const durationsMs: number[] = [];
    for (let round = 1; round < ROUNDS; round += 1) {
      const started = performance.now();
      await search(query);
      durationsMs.push(performance.now() - started);
    }
    asked.push({ query, ndcg: ndcgAt10(ids, grades), recall: recallOf(ids, grades), durationsMs });
  }
  const tuning = asked.filter(({ query }) => isForTuning(query));
  const held = asked.filter(({ query }) => !isForTuning(query));
  return { all: summary(asked), tuning: summary(tuning), held: summary(held) };
}

/** Half of the queries, by their hash. The ranking was compared on all of them, its constants chosen on this half. */
function isForTuning(query: string): boolean {
  return createHash('sha256').update(query).digest()[0]! % 2 === 0;
}

function summary(asked: readonly Asked[]): SearchMeasure {
  const durations = asked.flatMap(({ durationsMs }) => durationsMs);
  return {
    queries: asked.length,
    ndcgAt10: mean(asked.map(({ ndcg }) => ndcg)),
    recallAt50: mean(asked.map(({ recall }) => recall)),
    p50Ms: percentile(durations, 0.5),
    p95Ms: percentile(durations, 0.95),
  };
}
