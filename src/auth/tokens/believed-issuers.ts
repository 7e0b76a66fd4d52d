import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import { fetchJson, type FetchJson } from './fetch-json.ts';
import { IssuerKeys } from './issuer-keys.ts';
import { readTokenForm, type TokenForm } from './token-form.ts';
import { refuseToken } from './token-refusal.ts';

/** An issuer that is believed, and its keys. */
export interface BelievedIssuer {
  readonly setting: IssuerSetting;
  readonly keys: IssuerKeys;
}

/** The issuers of the settings, each with one set of keys for the whole process. */
export class BelievedIssuers {
  private readonly issuers: ReadonlyMap<string, BelievedIssuer>;

  constructor(settings: readonly IssuerSetting[], logger: Logger, fetch: FetchJson = fetchJson) {
    this.issuers = new Map(
      settings.map((setting) => [setting.url, { setting, keys: new IssuerKeys(setting.url, fetch, logger) }]),
    );
  }

  /**
   * Who a token says that it is from. The name must be that of the settings to the last letter, and nothing is fetched
   * to find it; the token is not believed yet.
   * @throws VitrineError UNAUTHENTICATED for a token of anybody else, or signed in a way that its issuer does not have
   */
  issuerOf(token: string): BelievedIssuer & Pick<TokenForm, 'header'> {
    const { header, issuer } = readTokenForm(token);
    const believed = this.issuers.get(issuer);
    if (!believed) throw refuseToken('issuer');
    if (!believed.setting.algorithms.some((algorithm) => algorithm === header.alg)) throw refuseToken('algorithm');
    return { ...believed, header };
  }
}
