import type { AnswerEntry, Encoding } from '../../platform/cache/answer-entry.ts';
import { tableOfTag, tableTag } from '../../platform/changes/tag.ts';
import type { CachePolicy } from '../../screens/contract/screen-contract.ts';

/** What all caches on the way take for the most of a header, bytes. */
const LONGEST_TAGS = 8_000;

/** What an answer depends on that is in the request but not in its URL. */
export const VARY = ['Accept', 'Accept-Encoding', 'Authorization', 'X-Vitrine-After'] as const;

/**
 * Cache-Control of a kept answer. Browsers ask each time, which costs them a 304, so that nobody is shown what they have just changed;
 * caches that many share, as CDNs, may keep what is for everybody for as long as the contract says.
 * @param isForAll the answer may be given to anybody who sends the same URL
 */
export function cacheControl(policy: CachePolicy, { madeAt, freshUntil }: AnswerEntry, isForAll: boolean): string {
  if (!isForAll) return 'private, no-cache';
  const seconds = Math.max(0, Math.floor((freshUntil - madeAt) / 1_000));
  const { staleWhileRevalidate, staleIfError } = policy;
  const parts = ['public', 'max-age=0', `s-maxage=${seconds}`];
  if (staleWhileRevalidate > 0) parts.push(`stale-while-revalidate=${staleWhileRevalidate}`);
  if (staleIfError > 0) parts.push(`stale-if-error=${staleIfError}`);
  return parts.join(', ');
}

/** Age in whole seconds (RFC 9111). */
export function ageOf({ madeAt }: AnswerEntry, now: number): number {
  return Math.max(0, Math.floor((now - madeAt) / 1_000));
}

/** The validator of an answer in one encoding: they are different bytes. */
export function etagOf({ etag }: AnswerEntry, encoding: Encoding): string {
  return encoding === 'identity' ? `"${etag}"` : `"${etag}-${encoding}"`;
}

/** Whether the caller has the answer already, in whichever encoding (RFC 9110, 13.1.2). */
export function isKnown(ifNoneMatch: string | undefined, { etag }: AnswerEntry): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch.includes(`"${etag}`) || ifNoneMatch.trim() === '*');
}

/** What an answer depends on, for a CDN that purges by tag; by tables only where its rows are too many to be named. */
export function tagsText({ tags }: AnswerEntry, separator: ' ' | ','): string {
  const all = tags.join(separator);
  if (all.length <= LONGEST_TAGS) return all;
  return [...new Set(tags.map((tag) => tableTag(tableOfTag(tag))))].join(separator);
}
