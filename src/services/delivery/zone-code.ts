import type { InputPath } from '../edits/problem-list.ts';
import type { Problems } from '../edits/problems.ts';

/** What ISO 3166-2 has behind the dash: CA of US-CA, 1 of AT-1. */
const ZONE = /^[A-Z0-9]{1,3}$/;

/** The code of a part of a country as tables keep it: empty where the whole country is meant. */
export function readZoneCode(problems: Problems, field: InputPath, code: string | null | undefined): string {
  if (code == null) return '';
  const zone = code.trim().toUpperCase();
  if (!ZONE.test(zone))
    problems.add(
      'INVALID',
      field,
      `"${code.slice(0, 20)}" is no part of a country. Write what ISO 3166-2 has behind the dash, as "CA" of US-CA, or leave it out.`,
    );
  return zone;
}

/** A place as messages name it: "DE", "US-CA". */
export const placeName = ({ countryCode, zoneCode }: { countryCode: string; zoneCode: string }): string =>
  zoneCode === '' ? countryCode : `${countryCode}-${zoneCode}`;
