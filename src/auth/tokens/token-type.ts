import type { ProtectedHeaderParameters } from 'jose';
import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';

type Claims = Readonly<Record<string, unknown>>;

/** Claims that only ID tokens have, and the one that only logout tokens have. */
const OF_OTHERS = ['nonce', 'at_hash', 'c_hash', 's_hash', 'events'] as const;
/** What Keycloak says in the `typ` claim of tokens that are none for a graph. */
const OTHER_KINDS = new Set(['ID', 'Refresh', 'Offline', 'Logout']);
/** What says that a token is for access; ID tokens have none of it. */
const OF_ACCESS = ['scope', 'scp', 'gty', 'idtyp'] as const;

/** `application/at+jwt` and `AT+JWT` are `at+jwt`: RFC 7515, section 4.1.9. Empty where there is none. */
export function typeOf({ typ }: ProtectedHeaderParameters): string {
  return typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : '';
}

/**
 * False for an ID token, a refresh token or a logout token: they are signed with the same keys, and an issuer that
 * calls all of its tokens `JWT` tells them apart by their claims only.
 */
export function isForAccess({ audience, client }: IssuerSetting, type: string, claims: Claims): boolean {
  if (OF_OTHERS.some((claim) => Object.hasOwn(claims, claim))) return false;
  if (typeof claims['typ'] === 'string' && OTHER_KINDS.has(claims['typ'])) return false;
  // Where our client is also the audience, as at Entra, an ID token that was asked for without a nonce differs by this alone.
  const mayBeAnIdToken = type !== 'at+jwt' && audience === client?.id;
  return !mayBeAnIdToken || OF_ACCESS.some((claim) => Object.hasOwn(claims, claim));
}
