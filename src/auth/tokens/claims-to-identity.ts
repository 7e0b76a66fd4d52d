import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';
import type { Identity } from '../../viewer.ts';
import { isRole } from '../roles.ts';
import { isScope } from '../scopes.ts';

type Claims = Readonly<Record<string, unknown>>;

/**
 * Reads verified claims by an issuer's mapping. Roles and scopes that are not known here give nothing.
 * A token that no person stands behind is a machine's: RFC 9068 has it that its `sub` is then its client's id, Auth0 says
 * `gty`, Entra `idtyp`.
 */
export function claimsToIdentity(issuer: IssuerSetting, claims: Claims): Identity {
  const isMachine = isOfMachine(claims);
  const isStaff = !isMachine && issuer.viewers === 'staff';
  return {
    issuer: issuer.url,
    subject: String(claims['sub']),
    kind: isMachine ? 'machine' : issuer.viewers,
    roles: isStaff ? mapped(wordsAt(claims, issuer.rolesClaim), issuer.roles).filter(isRole) : [],
    scopes: isMachine ? mapped(scopesIn(issuer, claims), issuer.scopes).filter(isScope) : [],
    name: text(claims['name']) ?? text(claims['preferred_username']),
    givenName: text(claims['given_name']),
    familyName: text(claims['family_name']),
    email: text(claims['email'])?.toLowerCase(),
    emailVerified: claims['email_verified'] === true,
    sessionId: text(claims['sid']),
    tokenId: text(claims['jti']),
  };
}

function isOfMachine({ sub, client_id: clientId, azp, gty, idtyp }: Claims): boolean {
  return gty === 'client-credentials' || idtyp === 'app' || sub === clientId || sub === azp;
}

/** Entra has what an app may do among the roles. */
function scopesIn({ rolesClaim }: IssuerSetting, claims: Claims): string[] {
  return claims['idtyp'] === 'app' ? wordsAt(claims, rolesClaim) : words(claims['scope'] ?? claims['scp']);
}

/** The words of a claim; its name is taken as it is first, and then as a path. */
function wordsAt(claims: Claims, path: string): string[] {
  if (Object.hasOwn(claims, path)) return words(claims[path]);
  return words(path.split('.').reduce<unknown>(property, claims));
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Claims)[name]
    : undefined;
}

function words(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' ').filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}

/** The issuer's words as ours: by its map where it has one, else as they are. */
function mapped(given: readonly string[], map: Readonly<Record<string, string>> | undefined): string[] {
  const own = given.flatMap((word) => {
    if (!map) return [word];
    return Object.hasOwn(map, word) ? [map[word]!] : [];
  });
  return [...new Set(own)];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 320 ? value : undefined;
}
