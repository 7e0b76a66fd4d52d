import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { readKept, writeKept } from './kept-file.ts';

const FILE = 'secrets.json';
const secret = z.string().min(32);
const secrets = z.object({
  /** Private key that tokens are signed with. */
  signingKey: z.looseObject({ kty: z.literal('EC'), kid: z.string(), d: z.string() }),
  cookieKey: secret,
  /** Of the graph's client and of machines. */
  clientSecret: secret,
});

/** What the provider signs with and what its clients show. */
export type ProviderSecrets = z.infer<typeof secrets>;

/** The secrets of the last start, or new ones, which are kept. */
export async function providerSecrets(folder: string | undefined): Promise<ProviderSecrets> {
  const kept = await readKept(folder, FILE, secrets);
  if (kept) return kept;
  const made = newSecrets();
  await writeKept(folder, FILE, made);
  return made;
}

function newSecrets(): ProviderSecrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: unguessable(), alg: 'ES256', use: 'sig' };
  return secrets.parse({ signingKey: key, cookieKey: unguessable(), clientSecret: unguessable() });
}

function unguessable(): string {
  return randomBytes(32).toString('base64url');
}
