import type { Scope } from '../../viewer.ts';
import type { Permission } from './permission.ts';

type Fields = Record<string, Permission>;

/** Open to everybody, guests included. */
export const anyone: Permission = { anyone: true, customer: false, scopes: [] };

/** Opens the named fields of a type to everybody. */
export function open(...fields: string[]): Fields {
  return all(fields, anyone);
}

/** Opens fields to customers who have signed in. */
export function openToCustomers(...fields: string[]): Fields {
  return all(fields, { anyone: false, customer: true, scopes: [] });
}

/** Opens fields to staff and machines with the scope. */
export function openToScope(scope: Scope, ...fields: string[]): Fields {
  return all(fields, { anyone: false, customer: false, scopes: [scope] });
}

/** Opens fields to customers, of what is theirs, and to staff and machines with the scope. */
export function openToCustomersAnd(scope: Scope, ...fields: string[]): Fields {
  return all(fields, { anyone: false, customer: true, scopes: [scope] });
}

function all(fields: readonly string[], permission: Permission): Fields {
  return Object.fromEntries(fields.map((field) => [field, permission]));
}
