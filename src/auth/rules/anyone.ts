import { allow } from 'graphql-shield';

/** Open to everybody, guests included. */
export const anyone = allow;

/** Opens the named fields of a type to everybody. */
export function open(...fields: string[]): Record<string, typeof anyone> {
  return Object.fromEntries(fields.map((field) => [field, anyone]));
}
