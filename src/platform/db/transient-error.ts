/** SQLSTATEs of a transaction that lost against another one: serialization failure, deadlock. */
const LOST = new Set(['40001', '40P01']);
/** Prisma's own code for the same. */
const PRISMA_LOST = 'P2034';

/** True where the same transaction may well succeed when it is tried again. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return code === PRISMA_LOST || LOST.has(code) || LOST.has(sqlStateOf(error) ?? '');
}

/** The SQLSTATE of a statement that failed below Prisma, which keeps it in `meta`, by every kind of its own errors. */
export function sqlStateOf(error: Error): string | undefined {
  return adapterCauseOf(error)?.originalCode;
}

/** What Prisma's adapter says of the error of the driver. */
export function adapterCauseOf(error: Error): AdapterCause | undefined {
  const meta = 'meta' in error ? (error.meta as PrismaMeta | undefined) : undefined;
  return meta?.driverAdapterError?.cause ?? (error.cause as AdapterCause | undefined);
}

interface AdapterCause {
  readonly originalCode?: string;
  readonly constraint?: { readonly index?: string };
}

interface PrismaMeta {
  readonly driverAdapterError?: { readonly cause?: AdapterCause };
}
