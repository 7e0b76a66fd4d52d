import { UsageError } from '../../flags.ts';

/** The number that a flag is given. @throws UsageError where it is none above 0 */
export function positiveFlag(flag: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new UsageError(`${flag} must be a number above 0.`);
}
