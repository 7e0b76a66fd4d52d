import type { IncomingHttpHeaders } from 'node:http';
import type { ChangeFeed } from '../../platform/changes/change-feed.ts';

/** The header with which a mutation says up to where it wrote, and a read says what it must have seen. */
export const AFTER_HEADER = 'x-vitrine-after';
/** The same as a cookie, for browsers. */
export const AFTER_COOKIE = 'vitrine_after';

/** Every process has heard of a change by then, s. */
const COOKIE_AGE_S = 60;
/** xid8 in decimal: 20 digits at the most. */
const MARK = /^\d{1,20}$/;
const COOKIE = new RegExp(`(?:^|;\\s*)${AFTER_COOKIE}=(\\d{1,20})(?:;|$)`);

/** The mark that a read carries, in its header or its cookie; undefined where it carries none. */
export function markOf(headers: IncomingHttpHeaders): bigint | undefined {
  const given = headers[AFTER_HEADER];
  if (typeof given === 'string' && MARK.test(given)) return BigInt(given);
  const found = headers.cookie === undefined ? undefined : COOKIE.exec(headers.cookie)?.[1];
  return found === undefined ? undefined : BigInt(found);
}

/**
 * Waits until this process has heard of all that the caller has written.
 * @returns false where it has not: nothing that is kept may be given then
 */
export async function hasSeen(feed: ChangeFeed, mark: bigint | undefined): Promise<boolean> {
  if (mark === undefined || (feed.isCurrent && feed.knows(mark))) return true;
  // A mark that is unknown after all was caught up with is none of this database.
  return feed.catchUp();
}

/** What the answer to a mutation says, once all that it wrote is known to this process. */
export async function afterHeaders(feed: ChangeFeed, isSecure: boolean): Promise<[string, string][]> {
  const isCaughtUp = await feed.catchUp();
  feed.ring();
  const { mark } = feed;
  if (!isCaughtUp || mark === undefined) return [];
  const attributes = `Max-Age=${COOKIE_AGE_S}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return [
    [AFTER_HEADER, String(mark)],
    ['set-cookie', `${AFTER_COOKIE}=${mark}; ${attributes}`],
  ];
}
