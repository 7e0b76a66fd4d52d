import { demoCustomers, demoStaff } from '../../../identity-provider/demo-people.ts';
import { findRunning } from '../../../identity-provider/running-provider.ts';
import { startIdentityProvider } from '../../../identity-provider/start-identity-provider.ts';
import { fetchToken } from '../../../identity-provider/token-flow.ts';
import type { IssuerSetting } from '../../../platform/config/issuer-setting.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import type { ProofTarget } from './shop-client.ts';

/** How the people of a proof show who they are. */
export interface SignIn {
  readonly issuers: readonly IssuerSetting[];
  readonly headersOf: ProofTarget['headersOf'];
}

/** Tokens live ten minutes. */
const RENEWED_AFTER_MS = 5 * 60_000;

/**
 * Starts an identity provider of the proof's own, with the people of the demo shop.
 * @param folder where it may keep what it needs
 * @throws OperatorError
 */
export async function startSignIn(folder: string, open: CloseStack): Promise<SignIn> {
  const people = { customers: demoCustomers, staff: demoStaff, machines: [] };
  const provider = await startIdentityProvider({ port: 0, graphUrl: 'http://localhost:4000', ...people, folder });
  open.add(provider.close);
  const running = await findRunning(folder);
  if (!running) throw new OperatorError('The identity provider of the proof cannot be found', `${folder} is empty`, []);
  const tokens = new Map<string, { readonly at: number; readonly token: Promise<string> }>();
  const tokenOf = (who: string): Promise<string> => {
    const known = tokens.get(who);
    if (known && Date.now() - known.at < RENEWED_AFTER_MS) return known.token;
    const token = fetchToken(running, who);
    tokens.set(who, { at: Date.now(), token });
    return token;
  };
  const headersOf = async (who: string): Promise<Readonly<Record<string, string>>> =>
    who === 'guest' ? {} : { authorization: `Bearer ${await tokenOf(who)}` };
  return { issuers: provider.issuers, headersOf };
}
