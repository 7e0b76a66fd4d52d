import { allScopes } from '../../auth/scopes.ts';
import { demoCustomers, demoStaff } from '../../identity-provider/demo-people.ts';
import type { DemoMachine } from '../../identity-provider/identity-provider-options.ts';
import { type IdentityProvider, startIdentityProvider } from '../../identity-provider/start-identity-provider.ts';
import type { Config } from '../../platform/config/config.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { nextFreePort } from '../../platform/process/free-port.ts';
import { identityFolder } from './identity-folder.ts';

/** Programs that have tokens of their own: one that keeps stock and products, one that only reads. */
const machines: readonly DemoMachine[] = [
  { id: 'erp', scopes: ['catalog:read', 'catalog:write', 'inventory:write', 'orders:read'] },
  { id: 'reporting', scopes: allScopes.filter((scope) => scope.endsWith(':read')) },
];

const HOST = '127.0.0.1';
/** A port may be taken between finding it free and listening on it. */
const TRIES = 3;

/**
 * Starts the local identity provider on the first free port after the server's own.
 * @throws OperatorError
 */
export async function startLocalIdentities(config: Config): Promise<IdentityProvider> {
  const { port: own, publicUrl } = config;
  for (let tries = 1; ; tries += 1) {
    const port = await nextFreePort(own < 65_535 ? own + 1 : 1_024, HOST);
    if (port === undefined)
      throw new OperatorError('The local identity provider has no port', `those after ${own} are taken`, [
        'PORT=4100 npm start',
      ]);
    try {
      return await startIdentityProvider({
        port,
        graphUrl: publicUrl,
        customers: demoCustomers,
        staff: demoStaff,
        machines,
        folder: identityFolder(config),
      });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || tries === TRIES) throw error;
    }
  }
}
