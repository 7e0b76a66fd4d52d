/** What stands where a secret was. */
export const REDACTED = '[redacted]';

/** Names of fields that are never written, wherever they stand in a log line's first two levels. */
const SECRET_FIELDS = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'secret',
  'token',
  'accessToken',
  'refreshToken',
  'apiKey',
  'databaseUrl',
  'redisUrl',
  'x-shopify-storefront-access-token',
  'shopify-storefront-private-token',
];

/** pino `redact` paths of those names: at the top, one and two levels down. */
export const secretPaths: string[] = SECRET_FIELDS.flatMap((field) => {
  const key = /^\w+$/.test(field) ? field : `["${field}"]`;
  const below = key.startsWith('[') ? key : `.${key}`;
  return [key, `*${below}`, `*.*${below}`];
});

// Both patterns are linear: no repetition is nested, and each stops at a bound.
const URL_PASSWORD = /(:\/\/[^\s:/@"\\]{0,128}:)[^\s/@"\\]{1,256}(?=@)/g;
const BEARER = /\b(Bearer|Basic) [\w.~+/=-]{8,4096}/g;

/**
 * Blots passwords in URLs and bearer tokens out of text of any kind, a whole log line for instance: drivers put
 * connection strings into messages, where no field name gives them away.
 */
export function redactSecrets(text: string): string {
  return text.replace(URL_PASSWORD, `$1${REDACTED}`).replace(BEARER, `$1 ${REDACTED}`);
}
