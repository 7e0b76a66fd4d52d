import type { AuditedChange } from '../audit/audit.store.ts';

type Columns = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * What a change of a customer was, for the audit; null where nothing changed. Everything that is a customer's is noted on
 * the customer, so that it is found when they want to know or to be forgotten, also when the address is long gone.
 * @param part what of the customer it was: an address and its id, say; nothing for the profile itself
 */
export function customerChange(
  customerId: bigint,
  before: Columns | null,
  after: Columns | null,
  part?: string,
): AuditedChange | null {
  const names = Object.keys({ ...before, ...after }).filter((name) => !same(before?.[name], after?.[name]));
  if (names.length === 0) return null;
  const only = (columns: Columns | null) => {
    if (columns === null) return null;
    const changed = Object.fromEntries(names.map((name) => [name, columns[name] ?? null]));
    return part === undefined ? changed : { [part]: changed };
  };
  return { type: 'Customer', id: customerId, before: only(before), after: only(after) } as AuditedChange;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
