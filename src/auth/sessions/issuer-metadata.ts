import * as oidc from 'openid-client';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';
import { isLoopbackHttp, mayAsk } from '../tokens/issuer-address.ts';

/** An issuer where people can sign in with a browser. */
export type SignInIssuer = IssuerSetting & { readonly client: NonNullable<IssuerSetting['client']> };

/** Longest wait for one answer of the issuer, s. */
const TIMEOUT_S = 3;
/** Age at which the issuer is asked again what it is, ms; the last good answer serves until then and while it is down. */
const FRESH_MS = 3_600_000;
/** How far clocks may be apart, s. */
const CLOCK_TOLERANCE_S = 30;

/** What an issuer says of itself, asked for when it is first needed, for everybody at once, and again after a failure. */
export class IssuerMetadata {
  private known: oidc.Configuration | undefined;
  private knownAt = 0;
  private asking: Promise<oidc.Configuration> | undefined;

  constructor(private readonly setting: SignInIssuer) {}

  /** @throws VitrineError UNAVAILABLE where the issuer has never answered yet, or says that it is another */
  async configuration(): Promise<oidc.Configuration> {
    if (this.known && performance.now() - this.knownAt < FRESH_MS) return this.known;
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    if (!this.known) return this.asking;
    this.asking.catch(() => undefined);
    return this.known;
  }

  private async ask(): Promise<oidc.Configuration> {
    const { url, client } = this.setting;
    const metadata = { [oidc.clockTolerance]: CLOCK_TOLERANCE_S };
    const authentication = client.secret === undefined ? oidc.None() : oidc.ClientSecretBasic(client.secret);
    try {
      const found = await oidc.discovery(new URL(url), client.id, metadata, authentication, {
        timeout: TIMEOUT_S,
        execute: [oidc.enableNonRepudiationChecks, ...(isLoopbackHttp(url) ? [oidc.allowInsecureRequests] : [])],
      });
      this.requireAddresses(found.serverMetadata());
      this.known = found;
      this.knownAt = performance.now();
      return found;
    } catch (error) {
      throw issuerUnavailable(error);
    }
  }

  /** Browsers are sent to these, and no library looks at where that is. */
  private requireAddresses(server: oidc.ServerMetadata): void {
    const { authorization_endpoint: authorization, end_session_endpoint: end } = server;
    if (server.issuer !== this.setting.url) throw new Error(`${this.setting.url} says that it is ${server.issuer}.`);
    if (authorization === undefined) throw new Error(`${this.setting.url} names no place to sign in.`);
    for (const address of [authorization, ...(end === undefined ? [] : [end])])
      if (!mayAsk(this.setting.url, address)) throw new Error(`${this.setting.url} sends people to ${address}.`);
  }
}

/** The error while an issuer cannot be asked. */
export function issuerUnavailable(cause: unknown): VitrineError {
  return new VitrineError('UNAVAILABLE', 'The place to sign in does not answer. Try again in a moment.', {}, { cause });
}
