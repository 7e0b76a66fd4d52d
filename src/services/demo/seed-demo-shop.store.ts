import { type Database } from '../../platform/db/database.ts';
import { ProductSummaryStore } from '../catalog/product-summary.store.ts';
import { RatingSummaryStore } from '../reviews/rating-summary.store.ts';
import { ContentSearchStore } from '../search/content-search.store.ts';
import { ProductSearchStore } from '../search/product-search.store.ts';
import { DefaultAddressesStore } from './customers/default-addresses.store.ts';
import { DemoShop, type DemoShopSize } from './demo-shop.ts';
import { DemoShopStore, tidyAfterSeeding } from './demo-shop.store.ts';

/** How far seeding is. */
export interface SeedProgress {
  done: number;
  total: number;
  unit: 'products' | 'reviews' | 'summaries';
}

export interface SeedOptions extends Partial<DemoShopSize> {
  db: Database;
  /** Empty the shop first; without it, a shop that is not empty is refused. */
  replace?: boolean;
  onProgress?: (progress: SeedProgress) => void;
  /** Stops between two batches; nothing is written then. */
  signal?: AbortSignal;
}

/** What was written. */
export interface SeedResult {
  products: number;
  reviews: number;
}

/** Longest time of the whole seeding, and of the wait for a connection, in milliseconds. */
const TIMEOUT_MS = 15 * 60_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** Products whose summaries are made at a time. */
const SUMMARIES_PER_STEP = 2_000;
/** Products from which on the planner's statistics are worth the time that they take. */
const WORTH_A_PLAN = 1_000;

/**
 * Fills an empty shop with the demo: everything in one transaction, so that a start that is cut short leaves nothing.
 * @throws OperatorError when the shop is not empty, or another process fills it
 */
export async function seedDemoShop(options: SeedOptions): Promise<SeedResult> {
  const { db, products = 500, reviews = 5_000, seed = 'skerry' } = options;
  const shop = new DemoShop({ products, reviews, seed });
  const result = await db.prisma.$transaction(
    async (transaction) => {
      const store = new DemoShopStore(transaction);
      await store.begin(options.replace ?? false);
      const done = { products: 0, reviews: 0 };
      const productIds: bigint[] = [];
      for (const batch of shop.batches()) {
        options.signal?.throwIfAborted();
        for (const [table, rows] of batch.rows.entries()) await store.insert(table, rows);
        productIds.push(...batch.productIds);
        done.products += batch.productIds.length;
        done.reviews += batch.reviews;
        if (batch.reviews > 0) options.onProgress?.({ done: done.reviews, total: reviews, unit: 'reviews' });
        else options.onProgress?.({ done: done.products, total: products, unit: 'products' });
      }
      for (const [table, last] of shop.keys.entries()) await store.continueKeys(table, last);
      if (products > WORTH_A_PLAN) await store.analyze();
      for (let from = 0; from < productIds.length; from += SUMMARIES_PER_STEP) {
        options.signal?.throwIfAborted();
        options.onProgress?.({ done: from, total: products, unit: 'summaries' });
        const ids = productIds.slice(from, from + SUMMARIES_PER_STEP);
        await ProductSummaryStore.refresh(transaction, ids);
        await RatingSummaryStore.refresh(transaction, ids);
        await ProductSearchStore.refresh(transaction, ids);
      }
      await ContentSearchStore.refresh(transaction);
      await DefaultAddressesStore.refresh(transaction);
      return done;
    },
    { timeout: TIMEOUT_MS, maxWait: CONNECT_TIMEOUT_MS },
  );
  await tidyAfterSeeding(db);
  return result;
}
