import type { Rule } from '../rules/rule.ts';

/** Who may read which field: type name → field name → rule. What is not named here is refused. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/** Puts the domains' permissions together; one type may be spoken of by several domains, one field by one only. */
export function mergePermissions(domains: readonly Permissions[]): Permissions {
  const merged: Record<string, Record<string, Rule>> = {};
  for (const [type, fields] of domains.flatMap((domain) => Object.entries(domain))) {
    for (const [field, rule] of Object.entries(fields)) {
      if (merged[type]?.[field]) throw new Error(`Two permissions for ${type}.${field}. Keep one.`);
      (merged[type] ??= {})[field] = rule;
    }
  }
  return merged;
}
