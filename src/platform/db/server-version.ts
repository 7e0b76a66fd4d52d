import type { OneConnection } from './one-connection.ts';

/** The server's version as it says it: 18.4. */
export async function serverVersion({ run }: OneConnection): Promise<string> {
  const [row] = await run(`SELECT split_part(current_setting('server_version'), ' ', 1) AS version`);
  return row && 'version' in row ? String(row.version) : 'of unknown version';
}
