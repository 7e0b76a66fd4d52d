import type { AskedKind } from '../load/observation.ts';
import type { FaultFigures } from './fault-figures.ts';

const SHORT: Readonly<Record<AskedKind, string>> = {
  cached: 'cached',
  after: 'own',
  database: 'database',
  write: 'writes',
};

/** A fault's figures in one line. */
export function faultLine({ shares, wholeAfterMs, cleanFailures, unclean, wrong, lost, stale }: FaultFigures): string {
  const parts = (Object.keys(SHORT) as AskedKind[]).map((kind) => {
    const { goodPercent, p99Ms } = shares[kind];
    // Never rounded up to what it is not.
    const percent = Math.floor(goodPercent * 10) / 10;
    return `${SHORT[kind]} ${percent} % ${Math.round(p99Ms)} ms`;
  });
  const whole = Number.isFinite(wholeAfterMs)
    ? `whole after ${(wholeAfterMs / 1_000).toFixed(1)} s`
    : 'never whole again';
  const failures = `${cleanFailures} clean failures${unclean.length > 0 ? `, ${unclean.length} others` : ''}`;
  return [...parts, whole, failures, `${stale} stale`, `${wrong.length} wrong`, `${lost} lost`].join(' · ');
}
