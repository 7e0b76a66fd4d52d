import type { AskedScreen } from '../../cache/asked-screens.ts';

/** What kind of record something is: pages and articles are written, products are only read. */
export type ThingKind = WrittenKind | 'product';
export type WrittenKind = 'page' | 'article';

/** A record whose title is a number, shown by a screen that is kept. */
export interface Thing {
  readonly kind: ThingKind;
  /** Its key. */
  readonly key: bigint;
  /** Its global id. */
  readonly id: string;
  readonly screen: AskedScreen;
}

/** The title that shows a number. */
export const titleOf = (number: number): string => `Number ${number}`;

/** The number that a title shows; undefined where it shows none. */
export function numberIn(title: unknown): number | undefined {
  const found = typeof title === 'string' ? /^Number (\d+)$/.exec(title)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}
