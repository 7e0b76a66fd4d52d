import type { IncomingMessage } from 'node:http';

/** What identifies a request that needs nothing but its URL and a few headers to be answered. */
const SIGNED_BY = [
  ...['accept', 'accept-encoding', 'origin', 'apollographql-client-name', 'apollographql-client-version'],
  ...['graphql-client-name', 'graphql-client-version', 'x-client-name', 'x-client-version'],
] as const;
/** Requests that wish for something special go the long way. */
const SPECIAL = ['x-vitrine-cache', 'x-vitrine-profile', 'x-vitrine-cost', 'shopify-graphql-cost-debug'] as const;

/** True for a request that asks for nothing special, and so may be answered as another one like it was. */
export function isPlain({ headers }: IncomingMessage): boolean {
  return SPECIAL.every((name) => headers[name] === undefined);
}

/**
 * The same for two requests that are answered in exactly the same way, if both are somebody's who is not signed in.
 * @param body of a POST, as it came
 */
export function signatureOf({ method, url, headers }: IncomingMessage, body = ''): string {
  let signature = `${method} ${url}\n${body}`;
  for (const name of SIGNED_BY) {
    const value = headers[name];
    signature += value === undefined ? '\n' : `\n${String(value)}`;
  }
  return signature;
}
