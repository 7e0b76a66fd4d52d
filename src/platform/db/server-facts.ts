import type { OneConnection } from './one-connection.ts';

/** Those of the extensions that the server could not create. */
export async function missingExtensions({ run }: OneConnection, wanted: readonly string[]): Promise<string[]> {
  const rows = await run('SELECT name FROM pg_available_extensions WHERE name = ANY($1)', [wanted]);
  const available = new Set(rows.flatMap((row) => ('name' in row ? [row.name] : [])));
  return wanted.filter((name) => !available.has(name));
}

/** The server's clock, in milliseconds since 1970. */
export async function serverClockMs({ run }: OneConnection): Promise<number> {
  const [row] = await run('SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now');
  return row && 'now' in row ? Number(row.now) : Number.NaN;
}
