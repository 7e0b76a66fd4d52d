import type { Permission } from './permission.ts';

/** Who may read which field: type name → field name → permission. What is not named here is refused. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Permission>>>>;

/** Puts the domains' permissions together; one type may be spoken of by several domains, one field by one only. */
export function mergePermissions(domains: readonly Permissions[]): Permissions {
  const merged: Record<string, Record<string, Permission>> = {};
  for (const [type, fields] of domains.flatMap((domain) => Object.entries(domain))) {
    for (const [field, permission] of Object.entries(fields)) {
      if (merged[type]?.[field]) throw new Error(`Two permissions for ${type}.${field}. Keep one.`);
      (merged[type] ??= {})[field] = permission;
    }
  }
  return merged;
}
