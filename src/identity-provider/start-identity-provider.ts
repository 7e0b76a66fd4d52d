import { createServer } from 'node:http';
import { readEnvironment } from '../platform/config/environment.ts';
import type { IssuerSetting } from '../platform/config/issuer-setting.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { issuerSetting } from './issuer-setting-of.ts';
import { readKept, writeKept } from './kept-file.ts';
import { type IdentityProviderOptions, LOOPBACK, type Realm } from './identity-provider-options.ts';
import { loadOidcLibrary } from './oidc-library.ts';
import { openRealm } from './open-realm.ts';
import { providerSecrets } from './provider-secrets.ts';
import { forgetRunning, rememberRunning } from './running-provider.ts';
import { memoryDump, RealmMemory } from './realm-memory.ts';
import { routeRealms } from './route-realms.ts';

/** A provider that listens. */
export interface IdentityProvider {
  /** Its address without the path of a realm. */
  readonly url: string;
  /** What the graph must be told to believe it. */
  readonly issuers: readonly IssuerSetting[];
  /** Keeps what is to survive a restart, and stops. */
  close(): Promise<void>;
}

/**
 * Starts an OpenID Connect provider for development: two issuers, for customers and for staff, whose people sign in
 * without a password. It listens on this machine alone.
 * @throws OperatorError in production, or where the library is not installed; Error where the port is taken
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  if (readEnvironment().NODE_ENV === 'production')
    throw new OperatorError('The local identity provider does not run in production', 'it asks for no password', [
      'set ISSUERS to a real identity provider',
    ]);
  const { folder } = options;
  const [library, secrets] = await Promise.all([loadOidcLibrary(), providerSecrets(folder)]);
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, LOOPBACK, resolve);
  });
  const address = server.address();
  const url = `http://${LOOPBACK}:${typeof address === 'object' && address ? address.port : options.port}`;
  const realms = realmsAt(url, options);
  const opened = await Promise.all(
    realms.map(async (realm) => {
      const memory = new RealmMemory(await readKept(folder, keptName(realm), memoryDump));
      return { realm, memory, handle: openRealm(realm, options, { library, secrets, memory }) };
    }),
  );
  server.on('request', routeRealms(opened));
  await rememberRunning(folder, { url, clientSecret: secrets.clientSecret, realms });
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
    for (const { realm, memory } of opened) await writeKept(folder, keptName(realm), memory.dump());
    await forgetRunning(folder);
  };
  return { url, issuers: realms.map((realm) => issuerSetting(realm, secrets.clientSecret)), close };
}

function realmsAt(url: string, { customers, staff, machines }: IdentityProviderOptions): Realm[] {
  return [
    { name: 'customers', url: `${url}/customers`, viewers: 'customer', people: customers, machines: [] },
    { name: 'staff', url: `${url}/staff`, viewers: 'staff', people: staff, machines },
  ];
}

const keptName = ({ name }: Realm): string => `${name}.json`;
