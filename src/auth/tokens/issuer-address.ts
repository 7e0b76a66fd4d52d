const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for plain http on this machine, which development uses. */
export function isLoopbackHttp(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && LOOPBACK.has(hostname);
}

/** Where an issuer describes itself, after OpenID Connect Discovery 1.0. */
export function discoveryUrl(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/**
 * True where an address that an issuer names may be asked: https, or plain http where the issuer itself is that and both are on this
 * machine.
 */
export function mayAsk(issuer: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  return new URL(url).protocol === 'https:' || (isLoopbackHttp(issuer) && isLoopbackHttp(url));
}
