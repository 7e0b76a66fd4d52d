import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { discoveryUrl, mayAsk } from './issuer-address.ts';
import type { FetchJson } from './fetch-json.ts';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.string() });
/** A public key for signatures. A private one that an issuer publishes by mistake has a `d`. */
const publicKey = z.looseObject({
  kty: z.enum(['RSA', 'EC', 'OKP']),
  use: z.literal('sig').optional(),
  d: z.undefined().optional(),
});
const keySet = z.object({ keys: z.array(z.unknown()).max(100) });

/**
 * The keys that an issuer publishes: its discovery document says where. Keys that cannot sign are left out.
 * @throws Error when the issuer cannot be reached, says it is somebody else, or has no key that can be used
 */
export async function publishedKeys(issuer: string, fetchJson: FetchJson): Promise<JSONWebKeySet> {
  const described = discovery.parse(await fetchJson(discoveryUrl(issuer)));
  if (described.issuer !== issuer) throw new Error(`${issuer} says that it is ${described.issuer}.`);
  if (!mayAsk(issuer, described.jwks_uri)) throw new Error(`${issuer} has its keys at ${described.jwks_uri}.`);
  const { keys } = keySet.parse(await fetchJson(described.jwks_uri));
  const usable = keys.flatMap((key) => {
    const read = publicKey.safeParse(key);
    return read.success ? [read.data] : [];
  });
  if (usable.length === 0) throw new Error(`${issuer} publishes no key for signatures.`);
  return { keys: usable };
}
