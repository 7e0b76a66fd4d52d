import type { IssuerSetting } from '../platform/config/issuer-setting.ts';
import { GRAPH_AUDIENCE, GRAPH_CLIENT, PERSON_SCOPE, type Realm } from './identity-provider-options.ts';

/** A realm as the setting ISSUERS would name it. */
export function issuerSetting({ name, url, viewers }: Realm, clientSecret: string): IssuerSetting {
  return {
    name,
    url,
    audience: GRAPH_AUDIENCE,
    viewers,
    algorithms: ['ES256'],
    tokenTypes: ['at+jwt'],
    rolesClaim: 'roles',
    client: { id: GRAPH_CLIENT, secret: clientSecret, scope: PERSON_SCOPE },
  };
}
