import type { Role, Scope } from '../viewer.ts';
import { allScopes } from './scopes.ts';

/** What each role of the staff may do. */
export const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  support: [
    'catalog:read',
    'promotions:read',
    'gift-cards:write',
    'customers:read',
    'customers:write',
    'orders:read',
    'reviews:write',
  ],
  merchandiser: [
    'catalog:read',
    'catalog:write',
    'content:write',
    'promotions:read',
    'promotions:write',
    'reviews:write',
    'shop:write',
  ],
  fulfilment: ['catalog:read', 'inventory:write', 'orders:read'],
  analyst: ['catalog:read', 'promotions:read', 'orders:read'],
  admin: allScopes,
};

export const allRoles = Object.keys(scopesOfRole) as Role[];

/** True for a text that is the name of a role. */
export const isRole = (text: string): text is Role => Object.hasOwn(scopesOfRole, text);

/** The scopes that roles give together. */
export function scopesOf(roles: readonly Role[]): ReadonlySet<Scope> {
  return new Set(roles.flatMap((role) => scopesOfRole[role]));
}
