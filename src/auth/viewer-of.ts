import type { Identity, Viewer } from '../viewer.ts';
import { scopesOf } from './roles.ts';

/** Nobody has said who they are. */
export const GUEST: Viewer = { kind: 'guest', scopes: new Set() };

/**
 * What an identity may do here.
 * @param customerIdOf finds the customer that an identity is, or makes one
 */
export async function viewerOf(
  identity: Identity,
  customerIdOf: (identity: Identity) => Promise<bigint>,
): Promise<Viewer> {
  const { kind, issuer, subject, roles } = identity;
  const who = { issuer, subject, name: identity.name ?? identity.email ?? subject };
  if (kind === 'machine') return { kind, ...who, scopes: new Set(identity.scopes) };
  if (kind === 'staff') return { kind, ...who, roles, scopes: scopesOf(roles) };
  return { kind, ...who, scopes: new Set(), customerId: await customerIdOf(identity) };
}
