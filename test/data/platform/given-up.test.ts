import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database, sql } from '../../../src/platform/db/database.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { wire } from '../../../src/wiring.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

let where: TestDatabase;
let database: Database;
beforeAll(async () => {
  where = await createTestDatabase('demo');
  database = Database.open(
    {
      connectionString: where.url,
      applicationName: 'test',
      size: 2,
      acquireTimeoutMs: 5_000,
      statementTimeoutMs: 10_000,
      lockTimeoutMs: 2_000,
    },
    () => undefined,
  );
}, 240_000);
afterAll(async () => {
  await database?.close();
  await where?.drop();
});

const GIVEN_UP = expect.objectContaining({ code: 'TIMEOUT', message: expect.stringContaining('given up') });

describe('a request that was given up', () => {
  it('begins no statement any more', async () => {
    const caller = new AbortController();
    const meter = newMeter(false, caller.signal);
    const read = () => metered(meter, () => database.rows(sql`SELECT 1 AS one`));
    expect(await read()).toEqual([{ one: 1 }]);
    caller.abort();
    await expect(read()).rejects.toEqual(GIVEN_UP);
    expect(meter.count).toBe(1);
  });

  it('leaves every other request alone', async () => {
    const gone = newMeter(false, AbortSignal.abort());
    const there = newMeter(false, new AbortController().signal);
    const read = () => database.rows(sql`SELECT 1 AS one`);
    const both = await Promise.allSettled([metered(gone, read), metered(there, read), read()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('is stopped between two reads of its answer', async () => {
    const caller = new AbortController();
    const context = wire(database, 'https://shop.example').createContext({
      requestId: 'gone',
      traceId: 'gone',
      signal: caller.signal,
    });
    await metered(context.meter, async () => {
      await context.enter({ country: null, language: null });
      await context.services.products.list({ first: 1 });
      const before = context.meter.count;
      caller.abort();
      await expect(context.services.products.list({ first: 2 })).rejects.toEqual(GIVEN_UP);
      expect([before > 0, context.meter.count]).toEqual([true, before]);
    });
  });
});
