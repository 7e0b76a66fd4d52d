import type { CachePolicy } from '../../../screens/contract/screen-contract.ts';

const numbers = new Intl.NumberFormat('en');

/** A whole number with its thousands apart; one decimal below 10 where it is not whole. */
export function figure(value: number): string {
  return numbers.format(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}

/** "1 statement", "3 statements". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** A cache policy in a few words. */
export function cacheWords(policy: CachePolicy | null): string {
  if (!policy) return 'not cached';
  const whose = { PUBLIC: 'for everybody', MARKET: 'by market', VIEWER: 'by viewer' }[policy.scope];
  const stale = policy.staleWhileRevalidate > 0 ? `, stale for ${span(policy.staleWhileRevalidate)}` : '';
  const rescued = policy.staleIfError > 0 ? `, on errors for ${span(policy.staleIfError)}` : '';
  return `${span(policy.maxAge)} ${whose}${stale}${rescued}`;
}

/** Seconds in the unit in which they are whole. */
function span(seconds: number): string {
  if (seconds >= 3_600 && seconds % 3_600 === 0) return `${seconds / 3_600} h`;
  if (seconds >= 60 && seconds % 60 === 0) return `${seconds / 60} min`;
  return `${seconds} s`;
}
