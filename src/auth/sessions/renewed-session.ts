import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';
import { claimsToIdentity } from '../tokens/claims-to-identity.ts';
import { GrantRefused } from './grant-refused.ts';
import type { Granted } from './issuer-client.ts';
import type { Session } from './session.ts';

/**
 * A session with new tokens, and with what the issuer says of its person now: roles that were taken away are gone.
 * @throws GrantRefused where the issuer speaks of somebody else
 */
export function renewedSession(session: Session, setting: IssuerSetting, { tokens, claims }: Granted): Session {
  if (!claims) return { ...session, tokens };
  const { subject, kind, sessionId } = session.identity;
  const identity = claimsToIdentity(setting, claims);
  if (identity.subject !== subject || identity.kind !== kind) throw new GrantRefused('Somebody else came back.');
  return { ...session, tokens, identity: { ...identity, sessionId: identity.sessionId ?? sessionId } };
}
