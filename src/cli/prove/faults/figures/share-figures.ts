import type { AskedKind, Observation } from '../load/observation.ts';
import type { ThingKind } from '../load/thing.ts';

/** How requests of one kind went. */
export interface ShareFigures {
  readonly sent: number;
  readonly goodPercent: number;
  /** Of a hundred good ones, 99 took no longer, ms. */
  readonly p99Ms: number;
}

/** Which requests are looked at, and how. */
export interface ShareAsked {
  /** Answers that say that they are older than they should be are good. */
  readonly mayBeStale: boolean;
  /** About these alone; about all when left out. */
  readonly about?: ThingKind | undefined;
}

/** How requests of one kind went; as if all were good where there were none. */
export function goodShare(
  observations: readonly Observation[],
  kind: AskedKind,
  { mayBeStale, about }: ShareAsked,
): ShareFigures {
  const sent = observations.filter((one) => one.kind === kind && (about === undefined || one.about === about));
  const good = sent.filter(({ verdict, isStale }) => verdict === 'good' && (mayBeStale || !isStale));
  const times = good.map(({ ms }) => ms).sort((one, other) => one - other);
  return {
    sent: sent.length,
    goodPercent: sent.length === 0 ? 100 : (100 * good.length) / sent.length,
    p99Ms: times[Math.ceil(times.length * 0.99) - 1] ?? 0,
  };
}
