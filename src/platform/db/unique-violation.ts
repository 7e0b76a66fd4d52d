import { adapterCauseOf, sqlStateOf } from './transient-error.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * True where a write failed because another row has a value that only one may have.
 * @param column only where it is this one, alone or within what the other columns name: `handle`
 */
export function isUniqueViolation(error: unknown, column?: string): boolean {
  if (!(error instanceof Error) || sqlStateOf(error) !== UNIQUE_VIOLATION) return false;
  if (column === undefined) return true;
  // Indexes are named by Prisma: the table, its columns, "key".
  return adapterCauseOf(error)?.constraint?.index?.endsWith(`_${column}_key`) ?? false;
}
