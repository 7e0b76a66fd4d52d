import { createHash } from 'node:crypto';
import type { ChangeFeed } from '../changes/change-feed.ts';
import type { Dimension } from '../changes/dependencies.ts';
import { slotsOf, tableOfTag } from '../changes/tag.ts';
import type { AnswerEntry } from './answer-entry.ts';
import type { AskedAnswer, KeptParts } from './asked-answer.ts';
import { keptBytes } from './encoded-bytes.ts';

/** The entry that an answer is kept as. It ends at the moment at which something that it depends on becomes visible by its date. */
export async function entryOf(
  { dimensions, lifetimes }: AskedAnswer,
  key: string,
  { body, dependencies, fence, begunAt: madeAt }: KeptParts,
  feed: Pick<ChangeFeed, 'nextMoment'>,
): Promise<AnswerEntry> {
  const { tags, dimensions: looked } = dependencies;
  const moment = feed.nextMoment(new Set(tags.map(tableOfTag)));
  const identity = Buffer.from(body);
  return {
    key,
    bytes: await keptBytes(identity),
    etag: createHash('sha256').update(identity).digest('base64url').slice(0, 22),
    madeAt,
    freshUntil: Math.min(madeAt + lifetimes.freshMs, moment),
    staleUntil: Math.min(madeAt + lifetimes.freshMs + lifetimes.staleMs, moment),
    usableUntil: madeAt + lifetimes.freshMs + lifetimes.usableMs,
    horizon: fence.horizon,
    slots: slotsOf(tags),
    tags: [...tags].sort(),
    dimensions: Object.fromEntries([...looked].map((dimension) => [dimension, dimensions[dimension]])) as Partial<
      Record<Dimension, string>
    >,
  };
}
