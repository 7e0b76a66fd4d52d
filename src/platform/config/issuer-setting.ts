import { z } from 'zod';
import type { SettingType } from './setting-types.ts';

/** Signature algorithms that tokens may have: asymmetric ones only, so that a public key can never pass for a secret. */
const algorithm = z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']);

const issuer = z.strictObject({
  /** What this issuer is called here: `/auth/login?issuer=customers`. */
  name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  /** Its address, exactly as in the `iss` of its tokens; discovery is below it. */
  url: z.url({ protocol: /^https?$/ }),
  /** What the `aud` of an access token must contain. */
  audience: z.string().min(1),
  /** Who signs in there. Client-credentials tokens of either are machines. */
  viewers: z.enum(['customer', 'staff']),
  algorithms: z.array(algorithm).min(1).default(['RS256', 'PS256', 'ES256', 'EdDSA']),
  /** What the `typ` of access tokens may be, in lower case: RFC 9068's, or another where an issuer is older than that. */
  tokenTypes: z
    .array(z.enum(['at+jwt', 'jwt']))
    .min(1)
    .default(['at+jwt']),
  /** Claim with the roles of staff: a list, or one text; dots lead into objects (`realm_access.roles`). */
  rolesClaim: z.string().min(1).default('roles'),
  /** The issuer's words for our roles: `{"shop-admins": "admin"}`. Without it its words are ours. */
  roles: z.record(z.string(), z.string()).optional(),
  /** The issuer's words for our scopes, as of machines. Without it its words are ours. */
  scopes: z.record(z.string(), z.string()).optional(),
  /** Our client there, for people who sign in with a browser. Without it the issuer only gives access tokens. */
  client: z
    .strictObject({
      id: z.string().min(1),
      /** Absent for a public client, which has PKCE alone. */
      secret: z.string().min(1).optional(),
      scope: z.string().default('openid email profile offline_access'),
    })
    .optional(),
});

/** An OpenID Connect issuer that Vitrine believes, and how its claims are read. */
export type IssuerSetting = z.infer<typeof issuer>;

/** A JSON list of issuers. */
export function issuers(): SettingType<readonly IssuerSetting[]> {
  const json = z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'is no JSON' });
      return z.NEVER;
    }
  });
  return {
    json: true,
    expects:
      'a JSON list of issuers, each with a name and a URL of its own: ' +
      '[{"name": "customers", "url": "https://id.shop.example", "audience": "https://graph.shop.example", "viewers": "customer"}]',
    schema: json.pipe(z.array(issuer).max(10).superRefine(differ)),
  };
}

/** Names and addresses are what issuers are told apart by. */
function differ(list: readonly IssuerSetting[], context: z.RefinementCtx): void {
  for (const property of ['name', 'url'] as const)
    list.forEach((one, index) => {
      const first = list.findIndex((other) => other[property] === one[property]);
      if (first < index)
        context.addIssue({ code: 'custom', path: [index, property], message: `is that of [${first}] too` });
    });
}
