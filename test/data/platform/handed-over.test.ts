import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createPool } from '../../../src/platform/db/pool.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const database = useTestDatabase();

/** Whether a connection that is lost just when the pool hands it over ends the process: nobody can listen to it yet. */
const endsTheProcess = async (pool: pg.Pool): Promise<boolean> => {
  const ends = await new Promise<boolean>((resolve, reject) => {
    pool.connect((error, client, release) => {
      if (!client) return reject(error ?? new Error('no connection'));
      let isThrown = false;
      try {
        client.emit('error', new Error('terminating connection due to administrator command'));
      } catch {
        isThrown = true;
      }
      release(true);
      resolve(isThrown);
    });
  });
  await pool.end();
  return ends;
};

describe('a connection that is lost while the pool hands it over', () => {
  it('ends no process', async () => {
    const timeouts = { acquireTimeoutMs: 5_000, statementTimeoutMs: 5_000, lockTimeoutMs: 5_000 };
    const settings = { connectionString: database.url, applicationName: 'test', size: 1, ...timeouts };
    const pool = createPool(settings, () => undefined);
    expect(await endsTheProcess(pool)).toBe(false);
  });

  it('ends one whose pool is as it comes', async () => {
    expect(await endsTheProcess(new pg.Pool({ connectionString: database.url, max: 1 }))).toBe(true);
  });
});
