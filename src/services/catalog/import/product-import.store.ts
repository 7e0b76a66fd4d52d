import type { Database } from '../../../platform/db/database.ts';
import { badInput } from '../../../platform/errors/vitrine-error.ts';
import type { ImportMarket, ImportShop } from './import-shop.ts';
import { loadProducts } from './stored-product.store.ts';
import type { ProductsChanged } from './import-transaction.ts';
import type { StoredProduct } from './stored-product.ts';
import type { CatalogChanges } from './catalog-changes.ts';
import { writeChanges } from './catalog-changes.store.ts';

/** Longest time of one batch, and of waiting for its connection, in milliseconds. */
const BATCH_TIMEOUT_MS = 120_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** Any number that nothing else locks: two imports at a time would each miss what the other writes. */
const IMPORT_LOCK = 7_305_921;

/** What is possible within a batch. */
export interface ImportBatch {
  /** Products that are there already, by handle. */
  stored(handles: readonly string[]): Promise<Map<string, StoredProduct>>;
  /** Writes, and returns the ids of the products concerned. */
  write(changes: CatalogChanges): Promise<bigint[]>;
}

/** Reads the catalog for an import and writes to it, a batch of whole products to a transaction. */
export class ProductImportStore {
  constructor(
    private readonly db: Database,
    private readonly productsChanged: ProductsChanged,
  ) {}

  /** @throws VitrineError BAD_USER_INPUT where the shop has no primary market yet */
  async shop(): Promise<ImportShop> {
    const markets = await this.db.prisma.market.findMany({
      include: { countries: true },
      orderBy: [{ isPrimary: 'desc' }, { id: 'asc' }],
      take: 1000,
    });
    if (!markets[0]?.isPrimary)
      throw badInput(
        'database',
        'This database has no primary market, so prices have no currency. Fill the shop first: npm run seed.',
      );
    return {
      markets: markets.map((market): ImportMarket => {
        const [only, ...others] = market.countries;
        const country = only && others.length === 0 ? [only.name, only.countryCode] : [];
        return { ...market, names: [market.name, market.handle, ...country] };
      }),
      locationId: await this.location(),
    };
  }

  /** Runs `work` in one transaction, with no other import beside it. */
  inBatch<Result>(shop: ImportShop, work: (batch: ImportBatch) => Promise<Result>): Promise<Result> {
    return this.db.prisma.$transaction(
      async (transaction) => {
        await transaction.$executeRaw`
          SELECT pg_advisory_xact_lock(${IMPORT_LOCK}), set_config('inventory.reason', 'import', true)`;
        return work({
          stored: (handles) => loadProducts(transaction, { handle: { in: [...handles] } }, shop.locationId),
          write: async (changes) => {
            const productIds = await writeChanges(transaction, changes);
            await this.productsChanged(transaction, productIds);
            return productIds;
          },
        });
      },
      { timeout: BATCH_TIMEOUT_MS, maxWait: CONNECT_TIMEOUT_MS },
    );
  }

  /** The first location; a shop without one gets one, empty. */
  private async location(): Promise<bigint> {
    const found = await this.db.prisma.location.findFirst({ orderBy: { id: 'asc' } });
    return (found ?? (await this.db.prisma.location.create({ data: { handle: 'main', name: 'Main' } }))).id;
  }
}
