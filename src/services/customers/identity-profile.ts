import type { Identity } from '../../viewer.ts';
import { isEmailAddress, LONGEST_NAME } from './contact-forms.ts';

/** The address that an issuer tells of somebody, as it is kept: lower case. Null where it tells none, or no address. */
export function emailOf({ email }: Identity): string | null {
  const written = email?.trim().toLowerCase();
  return written && isEmailAddress(written) ? written : null;
}

/** The names that an issuer tells of somebody, as a new customer gets them. */
export function namesOf({ name, givenName, familyName }: Identity): {
  readonly firstName: string | null;
  readonly lastName: string | null;
} {
  const whole = givenName === undefined && familyName === undefined ? name : undefined;
  return { firstName: tidy(givenName ?? whole), lastName: tidy(familyName) };
}

function tidy(text: string | undefined): string | null {
  const plain = text
    ?.replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  return plain || null;
}
