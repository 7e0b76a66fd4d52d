import { UsageError } from '../flags.ts';

/** The whole number that a flag is given. @throws UsageError where it is none between `least` and `most` */
export function wholeFlag(flag: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= least && number <= most) return number;
  throw new UsageError(`${flag} is "${given}"; give a whole number from ${least} to ${most.toLocaleString('en')}.`);
}

/** The seed of a proof, a new one where none is given. @throws UsageError for anything but a whole number */
export function seedFlag(given: string | undefined): number {
  return given === undefined ? Math.floor(Math.random() * 1_000_000) : wholeFlag('--seed', given, 1, 1_000_000_000);
}
