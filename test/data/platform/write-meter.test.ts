import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/platform/db/database.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { useTestDatabase } from '../../support/test-database.ts';

// Prisma's promises begin their work when they are awaited: that has to happen inside the meter.
describe('the meter of a request', () => {
  const where = useTestDatabase();
  let database: Database;
  beforeAll(() => {
    database = Database.open(
      {
        connectionString: where.url,
        applicationName: 'test',
        size: 2,
        acquireTimeoutMs: 2_000,
        statementTimeoutMs: 5_000,
        lockTimeoutMs: 2_000,
      },
      () => undefined,
    );
  });
  afterAll(() => database.close());

  it("counts Prisma's statements outside of a transaction", async () => {
    const meter = newMeter(true);
    const menu = await metered(
      meter,
      async () => await database.prisma.menu.create({ data: { handle: 'main', title: 'Main' } }),
    );
    await metered(meter, async () => await database.prisma.menu.findUnique({ where: { id: menu.id } }));
    expect(meter.texts!.filter((text) => /^(INSERT|SELECT)/.test(text))).toHaveLength(meter.count);
    expect(meter.count).toBe(2);
    expect(meter.rows).toBe(2);
  });

  it('counts them inside a transaction, with its begin and its end', async () => {
    const meter = newMeter(true);
    await metered(meter, () =>
      database.prisma.$transaction(async (tx) => {
        await tx.menu.updateMany({ where: { handle: 'main' }, data: { title: 'Menu' } });
        await tx.$executeRaw`UPDATE menu SET version = version + 1`;
      }),
    );
    expect(meter.texts!.map((text) => text.split(' ', 1)[0])).toEqual(['BEGIN', 'UPDATE', 'UPDATE', 'COMMIT']);
    expect(meter.durationMs).toBeGreaterThan(0);
  });

  it('keeps two requests apart that run at the same time', async () => {
    const meters = [newMeter(), newMeter()];
    await Promise.all(
      meters.map((meter, index) =>
        metered(meter, async () => {
          for (let turn = 0; turn <= index; turn += 1) await database.prisma.menu.count();
        }),
      ),
    );
    expect(meters.map(({ count }) => count)).toEqual([1, 2]);
  });

  it('counts a statement that fails', async () => {
    const meter = newMeter();
    await expect(metered(meter, async () => await database.prisma.$executeRawUnsafe('SELECT 1/0'))).rejects.toThrow();
    expect(meter.count).toBe(1);
  });
});
