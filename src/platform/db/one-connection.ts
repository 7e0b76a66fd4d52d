import pg from 'pg';

/** Waits of a connection that is opened for one act, in milliseconds. */
export interface ActTimeouts {
  readonly connectMs: number;
  readonly statementMs: number;
}

const USUAL: ActTimeouts = { connectMs: 5_000, statementMs: 120_000 };

/** One connection that lives for one act of administration; not for requests. */
export interface OneConnection {
  /** @throws the driver's error */
  run(text: string, values?: readonly unknown[]): Promise<readonly object[]>;
}

/**
 * Opens a connection, does the act, closes it, whatever happens.
 * @throws the driver's error when the database cannot be reached
 */
export async function withOneConnection<Result>(
  url: string,
  act: (connection: OneConnection) => Promise<Result>,
  timeouts: ActTimeouts = USUAL,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'vitrine-admin',
    connectionTimeoutMillis: timeouts.connectMs,
    query_timeout: timeouts.statementMs,
  });
  client.on('error', () => {}); // The statement in flight reports it; without a handler it would end the process.
  try {
    await client.connect();
    return await act({ run: async (text, values = []) => (await client.query<object>(text, [...values])).rows });
  } finally {
    await client.end().catch(() => {});
  }
}

/** A name as SQL takes it: quoted, whatever is in it. */
export function quotedName(name: string): string {
  return pg.escapeIdentifier(name);
}

/** The same server, another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.toString();
}
