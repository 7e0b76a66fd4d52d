import type { Config } from '../../platform/config/config.ts';
import type { IssuerSetting } from '../../platform/config/issuer-setting.ts';
import { fail, type Finding, ok } from './finding.ts';

/** Longest wait for an issuer, ms. */
const LONGEST_MS = 3_000;
/** Longest text that is read of one, characters. */
const LARGEST = 262_144;

/** Whether each issuer can be reached and says that it is the one of the settings. */
export async function issuerFindings({ issuers, environment }: Config): Promise<Finding[]> {
  if (issuers !== undefined) return Promise.all(issuers.map(issuerFinding));
  return environment === 'production' ? [] : [ok('Issuers', 'not set; `npm start` runs a local identity provider')];
}

async function issuerFinding({ name, url }: IssuerSetting): Promise<Finding> {
  const title = `Issuer ${name}`;
  const address = `${url.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_MS), redirect: 'error' });
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    const text = await response.text();
    if (text.length > LARGEST) throw new Error('its answer is too long');
    const { issuer } = JSON.parse(text) as { issuer?: unknown };
    if (issuer === url) return ok(title, url);
    return fail(
      title,
      `${url} says that it is ${String(issuer)}`,
      `set url in ISSUERS to ${String(issuer)}, to the letter`,
    );
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const why = cause instanceof Error && cause.message !== '' ? cause.message : message;
    return fail(title, `${address} cannot be had: ${why}`, 'start it, or correct url in ISSUERS');
  }
}
