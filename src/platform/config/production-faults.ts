import type { SettingFault } from './config-error.ts';
import type { IssuerSetting } from './issuer-setting.ts';
import type { SettingValues } from './settings.ts';

/** Settings whose own form is right; those that are wrong are missing here. */
export type ReadSettings = Partial<SettingValues>;

const SHORTEST_SECRET_BYTES = 32;
/** A random secret of 32 bytes has twice as many different letters; a word that is repeated has fewer. */
const LEAST_LETTERS = 10;
const MADE_UP = /change[-_ ]?me|your[-_ ]?secret|example|development|insecure|password|default/i;

/**
 * What a server in production must not be started with: nobody to say who people are, anything of them that goes over
 * plain http, or a secret that others know or can guess. Nothing outside production.
 */
export function productionFaults({
  environment,
  issuers,
  publicUrl,
  corsOrigins,
  sessionSecret,
  cacheBreak = 'none',
}: ReadSettings): SettingFault[] {
  if (environment !== 'production') return [];
  return [
    ...publicUrlFaults(publicUrl),
    ...issuerFaults(issuers),
    ...secretFaults(sessionSecret),
    ...originFaults(corsOrigins),
    ...(cacheBreak === 'none'
      ? []
      : [{ name: 'CACHE_BREAK', remedy: 'it breaks the cache on purpose: leave it out.' }]),
  ];
}

function publicUrlFaults(publicUrl: string | undefined): SettingFault[] {
  if (publicUrl === undefined)
    return [{ name: 'PUBLIC_URL', remedy: 'in production it must be set, to the https URL that clients use.' }];
  if (!isPlain(publicUrl)) return [];
  return [{ name: 'PUBLIC_URL', value: JSON.stringify(publicUrl), remedy: 'in production it must begin with https:.' }];
}

function issuerFaults(issuers: readonly IssuerSetting[] | undefined): SettingFault[] {
  if (!issuers || issuers.length === 0)
    return [
      {
        name: 'ISSUERS',
        remedy:
          'in production it must name at least one identity provider; docs/guides/identity.md shows how. ' +
          'The local one is for development.',
      },
    ];
  return issuers.flatMap(({ url }, index) =>
    isPlain(url)
      ? [{ name: `ISSUERS[${index}].url`, value: JSON.stringify(url), remedy: 'in production it must be https.' }]
      : [],
  );
}

function secretFaults(secrets: readonly string[] | undefined): SettingFault[] {
  const make = 'make one by `openssl rand -base64 32`.';
  if (!secrets || secrets.length === 0)
    return [{ name: 'SESSION_SECRET', remedy: `in production it must be set; ${make}` }];
  const weak = secrets.some(
    (secret) =>
      Buffer.byteLength(secret) < SHORTEST_SECRET_BYTES || new Set(secret).size < LEAST_LETTERS || MADE_UP.test(secret),
  );
  if (!weak) return [];
  const remedy = `in production each must be random, of ${SHORTEST_SECRET_BYTES} bytes at least; ${make}`;
  return [{ name: 'SESSION_SECRET', value: '(hidden)', remedy }];
}

function originFaults(origins: SettingValues['corsOrigins'] | undefined): SettingFault[] {
  const plain = Array.isArray(origins) ? origins.filter(isPlain) : [];
  if (plain.length === 0) return [];
  return [
    { name: 'CORS_ORIGINS', value: JSON.stringify(plain.join(', ')), remedy: 'in production all must be https.' },
  ];
}

const isPlain = (url: string): boolean => new URL(url).protocol === 'http:';
