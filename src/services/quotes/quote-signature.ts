import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { QuoteContent } from './quote-content.ts';

/** What a signature vouches for. */
export interface SignedQuote {
  readonly id: string;
  readonly expiresAt: Date;
  readonly fingerprint: string;
}

/** The keys that quotes are signed with: the first one signs, the others only verify, so that secrets can be changed. */
export type QuoteKeys = readonly [Buffer, ...Buffer[]];

/** Keys for quotes from the secrets of the process (HKDF, RFC 5869), so that what is signed with them is good for nothing else. */
export function quoteKeysOf(secrets: readonly string[]): QuoteKeys {
  const keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', 'vitrine quote', 32)));
  const [first, ...others] = keys;
  if (!first) throw new RangeError('Quotes need a secret to be signed with.');
  return [first, ...others];
}

/** The same for the same promise: base64url of the SHA-256 of its content, whatever the order of its keys. */
export function fingerprintOf(content: QuoteContent): string {
  return createHash('sha256').update(canonical(content)).digest('base64url');
}

/** HMAC-SHA256 of what a quote is and until when it holds, base64url. */
export function signatureOf(quote: SignedQuote, [key]: QuoteKeys): string {
  return mac(quote, key).toString('base64url');
}

/** Whether this server, or one with the same secrets, has signed exactly this. */
export function isSignature(signature: string, quote: SignedQuote, keys: QuoteKeys): boolean {
  const given = Buffer.from(signature, 'base64url');
  return keys.some((key) => {
    const expected = mac(quote, key);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

const mac = ({ id, expiresAt, fingerprint }: SignedQuote, key: Buffer): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([id, expiresAt.getTime(), fingerprint]))
    .digest();

/** JSON with sorted keys: the database does not keep their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
