import { withOneConnection } from '../../../../platform/db/one-connection.ts';

/** The numbers of a server's processes, the first one aside. @throws the driver's error */
export async function processesOf(url: string): Promise<number[]> {
  const rows = await withOneConnection(url, ({ run }) =>
    run('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()'),
  );
  return (rows as { pid: number }[]).map(({ pid }) => pid);
}

/** Ends all connections of clients. @throws the driver's error */
export async function terminateAll(url: string): Promise<void> {
  await withOneConnection(url, ({ run }) =>
    run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`),
  );
}

/**
 * Locks a table so that nobody can even read it.
 * @returns once it is locked: how to let it go
 * @throws the driver's error
 */
export function lockTable(url: string, table: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    let release = (): void => {};
    const released = new Promise<void>((letGo) => (release = letGo));
    const ended = withOneConnection(url, async ({ run }) => {
      await run('BEGIN');
      await run(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
      resolve(async () => {
        release();
        await ended;
      });
      await released;
      await run('COMMIT');
    });
    ended.catch(reject);
  });
}
