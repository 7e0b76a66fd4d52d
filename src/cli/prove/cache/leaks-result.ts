import type { Leak, Leaks } from './leaks.ts';

/** What came of a proof of leaks. */
export interface LeaksResult {
  readonly holds: boolean;
  readonly requests: number;
  readonly hits: number;
  /** Answers that lacked an optional part, which a busy machine leaves out; they were not compared. */
  readonly partial: number;
  readonly found: readonly Leak[];
}

/** A proof in which nothing was kept proves nothing: of what was asked at least so much has to be a hit. */
const LEAST_HITS = 0.1;
const MOST_TOLD = 10;

/** The result of a proof that was made. */
export function leaksResult({ requests, hits, partial, found }: Leaks): LeaksResult {
  return { holds: found.length === 0 && hits >= requests * LEAST_HITS, requests, hits, partial, found };
}

/** The same for people. */
export function leaksText({ requests, hits, partial, found }: LeaksResult): string {
  const share = requests === 0 ? 0 : Math.round((100 * hits) / requests);
  const lines = [
    `Leaks: ${requests} requests, ${hits} of kept answers (${share} %), ${partial} not compared, ${found.length} leaks`,
    ...(hits < requests * LEAST_HITS
      ? [`  Less than ${100 * LEAST_HITS} % were kept answers: that proves nothing.`]
      : []),
    ...found.slice(0, MOST_TOLD).map(leakText),
    ...(found.length > MOST_TOLD ? [`  … and ${found.length - MOST_TOLD} more`] : []),
  ];
  return lines.join('\n');
}

function leakText({ who, screen, server, method, why, difference, cacheStatus }: Leak): string {
  const where = difference ? `\n    ${difference.path}: ${difference.kept} instead of ${difference.made}` : '';
  return `  ${who} asked server ${server + 1} for ${screen} (${method}): ${why}${where}\n    ${cacheStatus}`;
}
