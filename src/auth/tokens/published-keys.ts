import { createPublicKey } from 'node:crypto';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import { discoveryUrl, mayAsk } from './issuer-address.ts';
import type { FetchJson } from './fetch-json.ts';

/** Longest wait for both documents of an issuer, ms. */
const LONGEST_MS = 2_000;
/** RFC 7518, section 3.3. */
const SHORTEST_RSA_BITS = 2_048;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.string() });
/** A public key for signatures. A private one that an issuer publishes by mistake has a `d`. */
const publicKey = z
  .discriminatedUnion('kty', [
    z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string() }),
    z.looseObject({ kty: z.literal('EC'), crv: z.enum(['P-256', 'P-384', 'P-521']), x: z.string(), y: z.string() }),
    z.looseObject({ kty: z.literal('OKP'), crv: z.enum(['Ed25519', 'Ed448']), x: z.string() }),
  ])
  .refine(({ use, d }) => (use === undefined || use === 'sig') && d === undefined)
  .refine(isSound);
const keySet = z.object({ keys: z.array(z.unknown()).max(100) });

/**
 * The keys that an issuer publishes: its discovery document says where. Keys that cannot sign are left out.
 * @throws Error when the issuer cannot be reached, says it is somebody else, or has no key that can be used
 */
export async function publishedKeys(issuer: string, fetchJson: FetchJson): Promise<JSONWebKeySet> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const described = discovery.parse(await fetchJson(discoveryUrl(issuer), signal));
  if (described.issuer !== issuer) throw new Error(`${issuer} says that it is ${described.issuer}.`);
  if (!mayAsk(issuer, described.jwks_uri)) throw new Error(`${issuer} has its keys at ${described.jwks_uri}.`);
  const { keys } = keySet.parse(await fetchJson(described.jwks_uri, signal));
  const usable = keys.flatMap((key) => {
    const read = publicKey.safeParse(key);
    return read.success ? [read.data] : [];
  });
  if (usable.length === 0) throw new Error(`${issuer} publishes no key for signatures.`);
  return { keys: usable };
}

/** False for words that are no key: taken for one, they would have every token refused. */
function isSound(key: JWK): boolean {
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key, format: 'jwk' });
    return key.kty !== 'RSA' || Number(asymmetricKeyDetails?.modulusLength) >= SHORTEST_RSA_BITS;
  } catch {
    return false;
  }
}
