import type { Prisma } from '../../generated/prisma/client.ts';

/** What a change is about, and what the audit is told of it. */
export interface Changed<Fields> {
  /** The fields that differ, as they will be; null when none does. */
  readonly data: Partial<Fields> | null;
  readonly before: Prisma.InputJsonObject;
  readonly after: Prisma.InputJsonObject;
}

/** Those of the wanted fields that differ from the record. What is undefined stays as it is. */
export function changedFields<Fields extends object>(
  record: { readonly [Name in keyof Fields]?: unknown },
  wanted: Fields,
): Changed<Fields> {
  const names = (Object.keys(wanted) as (keyof Fields & string)[]).filter(
    (name) => wanted[name] !== undefined && !isSame(record[name], wanted[name]),
  );
  const only = (from: object): [string, unknown][] => names.map((name) => [name, (from as Fields)[name]]);
  return {
    data: names.length === 0 ? null : (Object.fromEntries(only(wanted)) as Partial<Fields>),
    before: toJson(Object.fromEntries(only(record))),
    after: toJson(Object.fromEntries(only(wanted))),
  };
}

/** A record as the audit keeps it: keys as texts, moments as ISO 8601. */
export function toJson(fields: object): Prisma.InputJsonObject {
  const text = JSON.stringify(fields, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return JSON.parse(text) as Prisma.InputJsonObject;
}

/** JSON keeps no order of its keys, so two texts of the same object may differ. */
function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) => {
    if (typeof inner === 'bigint') return String(inner);
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
