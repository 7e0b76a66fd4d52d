import type { CacheExplanation } from '../../platform/cache/cache-explanation.ts';
import { bytesIn } from '../../platform/cache/encoded-bytes.ts';
import { cacheStatus } from './cache-status.ts';
import type { KeptAnswer } from './screen-cache.ts';

/** The body of a kept answer with the story of how it was kept. */
export function explained(answer: KeptAnswer, now: number): string {
  const { entry } = answer.found;
  const body = JSON.parse(bytesIn(entry.bytes, 'identity').bytes.toString()) as Record<string, unknown>;
  return JSON.stringify({ ...body, extensions: { cache: explanationOf(answer, now) } });
}

function explanationOf({ found, outcome, asked, screen }: KeptAnswer, now: number): CacheExplanation {
  const { entry, tier } = found;
  const freshForMs = entry.freshUntil - now;
  return {
    status: cacheStatus(outcome, freshForMs),
    tier,
    key: entry.key,
    scope: screen.contract?.cache?.scope ?? '',
    ageMs: now - entry.madeAt,
    freshForMs,
    horizon: String(entry.horizon),
    dimensions: entry.dimensions,
    variables: asked.variables,
    tags: entry.tags,
  };
}
