import { describe, expect, it, vi } from 'vitest';
import { PeriodicJob } from '../../../src/jobs/periodic-job.ts';
import { releaseExpiredHolds } from '../../../src/jobs/release-expired-holds.job.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { past, useHoldShop } from './hold-shop.ts';

const shop = useHoldShop(2);

describe('the job that releases expired holds', () => {
  it('releases all of them in batches, in two processes at once, and leaves the others', async () => {
    const variants = [];
    for (let at = 0; at < 6; at += 1) variants.push(await shop.given.variant(50));
    const holders = Array.from({ length: 12 }, (_, at) => `job-${at}`);
    for (const holder of holders)
      await shop.replace(
        holder,
        variants.map((variant) => [variant, 2]),
      );
    const late = { holder: { in: holders.slice(1) } };
    await shop.prisma.inventoryHold.updateMany({ where: late, data: { expiresAt: past() } });
    await Promise.all([releaseExpiredHolds(shop.database(), 5).run(), releaseExpiredHolds(shop.database(), 5).run()]);
    // Each passes over what the other is at, so something may be left for the next turn.
    await releaseExpiredHolds(shop.database(), 5).run();
    expect(await Promise.all(variants.map((variant) => shop.levels(variant)))).toEqual(variants.map(() => [[50, 2]]));
    expect(await shop.given.summary(variants[0]!)).toEqual([48, true, 48, true]);
    expect(await shop.wrong()).toEqual([]);
  });

  it('survives a database that is away', async () => {
    const away = Database.open(
      {
        connectionString: 'postgresql://nobody@127.0.0.1:1/none',
        applicationName: 'away',
        size: 1,
        acquireTimeoutMs: 500,
        statementTimeoutMs: 500,
        lockTimeoutMs: 500,
      },
      () => undefined,
    );
    const logger = { info: vi.fn(), warn: vi.fn() };
    const job = new PeriodicJob(releaseExpiredHolds(away), logger);
    await job.turn();
    await job.turn();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await job.close();
    await away.close();
  });
});
