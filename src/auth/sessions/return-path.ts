const LONGEST = 2_000;
/** Nobody's address: whatever leaves it was no path. */
const BASE = 'https://return.invalid';

/**
 * A path of this site to come back to after signing in, `/` where none is asked for; null for anything else, as `//evil.example` or
 * `/\evil`, which browsers take for another site.
 */
export function returnPath(text = '/'): string | null {
  if (text.length > LONGEST || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return null;
  if (!URL.canParse(text, BASE)) return null;
  const { origin, pathname, search, hash } = new URL(text, BASE);
  return origin === BASE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}
