import type { Configuration } from 'oidc-provider';
import { GRAPH_AUDIENCE, PERSON_SCOPE, type IdentityProviderOptions, type Realm } from './identity-provider-options.ts';
import type { OidcLibrary } from './oidc-library.ts';
import { claimsOfScope, personClaims } from './person-claims.ts';
import type { ProviderSecrets } from './provider-secrets.ts';
import { realmClients } from './realm-clients.ts';
import { realmLogout } from './realm-logout.ts';
import type { RealmMemory } from './realm-memory.ts';
import { showPage } from './sign-in-page.ts';

const MINUTE_S = 60;
const FORTNIGHT_S = 14 * 24 * 60 * MINUTE_S;
const ACCESS_TOKEN_S = 10 * MINUTE_S;
const ALGORITHM = 'ES256';

/** What a realm is made from, beside its options. */
export interface RealmParts {
  readonly library: OidcLibrary;
  readonly secrets: ProviderSecrets;
  readonly memory: RealmMemory;
}

/** One realm in the library's words: code with PKCE, rotating refresh tokens, RFC 9068 access tokens, sign-out. */
export function realmConfiguration(
  realm: Realm,
  options: IdentityProviderOptions,
  { library, secrets, memory }: RealmParts,
): Configuration {
  const find = (id: string | undefined) => realm.people.find((person) => person.id === id);
  const cookie = (kind: string) => `vitrine-${realm.name}-${kind}`;
  const machineScopes = [...new Set(realm.machines.flatMap(({ scopes }) => scopes))];
  return {
    adapter: memory.adapter,
    clients: realmClients(realm, options, secrets.clientSecret),
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    jwks: { keys: [secrets.signingKey] },
    cookies: {
      keys: [secrets.cookieKey],
      names: { session: cookie('session'), interaction: cookie('interaction'), resume: cookie('resume') },
    },
    scopes: ['openid', 'offline_access', ...machineScopes],
    claims: claimsOfScope,
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    ttl: {
      AccessToken: ACCESS_TOKEN_S,
      ClientCredentials: ACCESS_TOKEN_S,
      AuthorizationCode: MINUTE_S,
      IdToken: ACCESS_TOKEN_S,
      Interaction: 10 * MINUTE_S,
      RefreshToken: FORTNIGHT_S,
      Session: FORTNIGHT_S,
      Grant: FORTNIGHT_S,
    },
    findAccount: (_context, id) => {
      const person = find(id);
      return person && { accountId: id, claims: () => ({ sub: id, ...personClaims(person) }) };
    },
    extraTokenClaims: (_context, token) => {
      if (token.kind !== 'AccessToken') return undefined;
      const person = find(token.accountId);
      return person && { ...personClaims(person), sid: (token as { sid?: string }).sid };
    },
    interactions: {
      url: (_context, { uid }) => `${new URL(realm.url).pathname}/sign-in/${uid}`,
      policy: withoutConsent(library),
    },
    // The shop's own clients need nobody's consent: what they may ask for, they are granted.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const open = known === undefined ? undefined : await provider.Grant.find(known);
      if (open) return open;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(PERSON_SCOPE);
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_context, client, token) => token.clientId === client.clientId },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, ...realmLogout(realm, options.graphUrl) },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH_AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== GRAPH_AUDIENCE) throw new library.errors.InvalidTarget();
          return {
            scope: machineScopes.join(' '),
            audience: GRAPH_AUDIENCE,
            accessTokenTTL: ACCESS_TOKEN_S,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: ALGORITHM } },
          };
        },
      },
    },
    // The library's own way to fetch refuses addresses of this machine, where the graph is.
    fetch: (url, { body, headers, method, signal } = {}) =>
      fetch(url, { body, headers, method, signal, redirect: 'error' }),
    renderError: (context, { error, error_description: description }) =>
      showPage(context, {
        title: 'This did not work',
        text: `${error}${description ? `: ${description}` : ''}. Go back and try again.`,
      }),
  };
}

function withoutConsent({ interactionPolicy }: OidcLibrary) {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}
