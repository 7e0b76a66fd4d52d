import type { SeedOptions } from '../../services/demo/seed-demo-shop.store.ts';
import type { StepProgress } from '../progress.ts';

/** Longest time of one statement, ms: seeding writes thousands of rows in one. */
const STATEMENT_TIMEOUT_MS = 120_000;
const ACQUIRE_TIMEOUT_MS = 10_000;

/** How to fill a shop. */
export interface FillOptions extends Pick<SeedOptions, 'products' | 'reviews' | 'seed' | 'signal'> {
  /** Empty it first; otherwise a shop that is not empty is refused. */
  readonly replace?: boolean;
  report(progress: StepProgress): void;
}

/**
 * Fills a migrated database with the demo shop, all of it or, when it is cut short, nothing.
 * @returns what was filled in, in words
 * @throws OperatorError when the shop is not empty
 */
export async function fillDemoShop(url: string, { report, ...options }: FillOptions): Promise<string> {
  // Only when it is needed: most starts find the shop filled, and these modules are many.
  const { Database } = await import('../../platform/db/database.ts');
  const { seedDemoShop } = await import('../../services/demo/seed-demo-shop.store.ts');
  const settings = {
    connectionString: url,
    applicationName: 'vitrine-demo',
    size: 2,
    acquireTimeoutMs: ACQUIRE_TIMEOUT_MS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    lockTimeoutMs: STATEMENT_TIMEOUT_MS,
  };
  // The statement in flight reports a lost connection.
  const database = Database.open(settings, () => {});
  try {
    const done = await seedDemoShop({ ...options, db: database, onProgress: report });
    return `${done.products.toLocaleString('en')} products, ${done.reviews.toLocaleString('en')} reviews`;
  } finally {
    await database.close();
  }
}
