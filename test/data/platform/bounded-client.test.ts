import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { BoundedClient } from '../../../src/platform/db/bounded-client.ts';
import { MeteredClient } from '../../../src/platform/db/metered-client.ts';
import { createPool } from '../../../src/platform/db/pool.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
const TIMEOUT_MS = 300;

/** A transaction of which one statement is not answered in time: how long its end takes, and whether the connection is used again. */
async function giveUp(Client: typeof pg.Client): Promise<{ rollbackMs: number; isSame: boolean }> {
  const times = { acquireTimeoutMs: 5_000, statementTimeoutMs: TIMEOUT_MS, lockTimeoutMs: 1_000 };
  const pool = createPool(
    { connectionString: test.url, applicationName: 'test', size: 1, ...times },
    () => undefined,
    Client,
  );
  try {
    const client = await pool.connect();
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    // The server itself would end it in time: as if it were hung, it does not.
    await client.query('BEGIN; SET LOCAL statement_timeout = 0');
    await expect(client.query('SELECT pg_sleep(2)')).rejects.toThrow('Query read timeout');
    const began = performance.now();
    const ended = await client.query('ROLLBACK').then(
      () => undefined,
      (error: Error) => error,
    );
    const rollbackMs = performance.now() - began;
    client.release(ended);
    const next = await pool.query('SELECT pg_backend_pid() AS pid');
    return { rollbackMs, isSame: next.rows[0].pid === rows[0].pid };
  } finally {
    await pool.end();
  }
}

describe('a connection whose server does not answer in time', () => {
  it.each([BoundedClient, MeteredClient])('is given up: nobody waits for it a second time (%o)', async (Client) => {
    const { rollbackMs, isSame } = await giveUp(Client);
    expect([rollbackMs < TIMEOUT_MS / 2, isSame]).toEqual([true, false]);
  });

  it('is waited for again by a client that keeps it', async () => {
    expect((await giveUp(pg.Client)).rollbackMs).toBeGreaterThan(TIMEOUT_MS / 2);
  });
});
