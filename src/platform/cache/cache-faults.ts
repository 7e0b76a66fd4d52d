import type { Dimension } from '../changes/dependencies.ts';
import type { Tag } from '../changes/tag.ts';

/** What is broken in the cache on purpose, so that the proofs are seen to find it. Never in production. */
export interface CacheFaults {
  /** Tags that readers keep to themselves. */
  readonly forgetTag?: (tag: Tag) => boolean;
  /** Left out of keys, and not compared. */
  readonly ignoredDimension?: Dimension;
  /** The fence is taken after an answer was made: a slow reader writes back what is old. */
  readonly lateFence?: boolean;
  /** Nobody hears that something was changed, and looks by itself once in a second. */
  readonly isDeaf?: boolean;
}

const FORM =
  /^(?:none|tag:(?<tag>\w+(?:[@.]\w+|\*)?)|key:(?<dimension>viewer|grants|market|country|currency|language)|(?<fence>fence)|(?<bell>bell))$/;

/** True for a text that `readFaults` reads. */
export const isFault = (text: string): boolean => FORM.test(text);

/** A fault by its name: `none`, `tag:product`, `tag:review@product_id`, `key:language`, `fence`, `bell`. */
export function readFaults(text: string): CacheFaults {
  const { tag: kind, dimension, fence, bell } = FORM.exec(text)?.groups ?? {};
  return {
    ...(kind === undefined ? {} : { forgetTag: (tag: Tag) => tag.replace(/:.*/s, '') === kind }),
    ...(dimension === undefined ? {} : { ignoredDimension: dimension as Dimension }),
    ...(fence === undefined ? {} : { lateFence: true }),
    ...(bell === undefined ? {} : { isDeaf: true }),
  };
}
