import type { ClientMetadata } from 'oidc-provider';
import {
  APP_CLIENT,
  APP_REDIRECT,
  GRAPH_CLIENT,
  type IdentityProviderOptions,
  PERSON_SCOPE,
  type Realm,
} from './identity-provider-options.ts';

/** The clients of a realm: the graph's sessions, apps and the command line, machines. */
export function realmClients(
  { machines }: Realm,
  { graphUrl }: IdentityProviderOptions,
  secret: string,
): ClientMetadata[] {
  const graph: ClientMetadata = {
    client_id: GRAPH_CLIENT,
    client_name: 'the shop',
    client_secret: secret,
    redirect_uris: [`${graphUrl}/auth/callback`],
    post_logout_redirect_uris: [`${graphUrl}/`, graphUrl],
    grant_types: ['authorization_code', 'refresh_token'],
    scope: PERSON_SCOPE,
    backchannel_logout_uri: `${graphUrl}/auth/backchannel-logout`,
    backchannel_logout_session_required: true,
  };
  const app: ClientMetadata = {
    client_id: APP_CLIENT,
    client_name: 'an app',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: [APP_REDIRECT],
    grant_types: ['authorization_code', 'refresh_token'],
    scope: PERSON_SCOPE,
  };
  const programs = machines.map(({ id, scopes }): ClientMetadata => ({
    client_id: id,
    client_secret: secret,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    scope: scopes.join(' '),
  }));
  return [graph, app, ...programs];
}
