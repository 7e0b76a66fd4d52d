import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type Database } from '../../../platform/db/database.ts';
import type { Act } from './act.ts';
import type { AskedScreen } from './asked-screens.ts';
import { NothingThere } from './record-choice.ts';
import type { ScreenPool } from './screen-pool.ts';
import type { ShopClient } from './shop-client.ts';
import type { ShopRecords } from './shop-records.store.ts';
import { keyOf } from './tables/table-write.ts';

/** Until every server has heard that the page is to be made anew, and until it has read the product, ms. */
const HEARD_MS = 450;
const READ_MS = 300;
const MOST_PAGES = 3;

/**
 * Pages that are begun before a write and done after it: they are held up between the product, which they read first, and its options,
 * and the product is changed meanwhile. What comes of them is old, and must not be kept.
 */
export function slowReadAct(shop: ShopRecords, pool: ScreenPool, client: ShopClient, { prisma }: Database): Act {
  return {
    name: 'slow: pages that are read before a write and done after it',
    choose: async () => {
      const { id, handle } = await shop.product({ shown: 1, asked: 1 });
      // An answer whose optional parts were late is not kept, and so cannot be kept wrongly.
      const isWhole = ({ screen }: AskedScreen): boolean => !screen.body.includes('@optional');
      const pages = pool
        .asking(new Set([handle]))
        .filter(isWhole)
        .slice(0, MOST_PAGES);
      if (pages.length === 0) throw new NothingThere('no screen asks for the product');
      return async () => {
        await prisma.$executeRaw(sql`INSERT INTO change (tags) VALUES (${[`product@handle:${handle}`]}::text[])`);
        await sleep(HEARD_MS);
        const reads = await prisma.$transaction(async (tx) => {
          await tx.$executeRaw`LOCK TABLE product_option IN ACCESS EXCLUSIVE MODE`;
          const begun = pages.flatMap((page) => [0, 1].map((server) => client.ask(server % client.servers, page)));
          await sleep(READ_MS);
          await prisma.$executeRaw(sql`UPDATE product SET title = ${shop.fresh('Slow')} WHERE id = ${keyOf(id)}`);
          // A fence that is taken too late is one that is taken when this has been heard of.
          await sleep(HEARD_MS);
          return { begun };
        });
        await Promise.all(reads.begun);
        return {};
      };
    },
  };
}
