import 'reflect-metadata';
import { loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { Database } from '../platform/db/database.ts';
import { Databases } from '../platform/db/databases.ts';
import { applyMigrations } from '../platform/db/migrations/apply-migrations.ts';
import { onDatabase, withOneConnection } from '../platform/db/one-connection.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { fillBenchShop } from '../services/search/bench/icecat-catalog.store.ts';
import { type JudgedCatalog, readJudgedCatalog } from '../services/search/bench/judged-catalog.ts';
import { DEPTH, measureSearch } from '../services/search/bench/measure-search.ts';
import { plainSearch, preparePlainSearch } from '../services/search/bench/plain-search.store.ts';
import { ProductSearchStore } from '../services/search/product-search.store.ts';
import { wire } from '../wiring.ts';
import { searchReport, type SearchBench } from './bench/search-report.ts';
import { readFlags } from './flags.ts';
import { openDatabase } from './open-database.ts';
import { StepList } from './progress.ts';
import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal.ts';

const help = `
npm run bench:search -- [--data FOLDER] [--json]

Measures how well and how fast the shop's search answers: on a catalog of 19,406 products with human judgements, in a
database of its own that is dropped afterwards, beside plain ts_rank over title and description.

  --data FOLDER  products.ndjson.gz and judgements.csv; ../shared/data/icecat when left out
  --json         print the figures as JSON
  -h, --help     show this
`;

const BENCH_DATABASE = 'vitrine_bench_search';

await runCommand(async () => {
  const options = { data: { type: 'string', default: '../shared/data/icecat' }, json: { type: 'boolean' } } as const;
  const flags = readFlags({ command: 'npm run bench:search --', help, options });
  const output = processTerminal();
  // What programs read is on stdout alone.
  const terminal = { ...output, ...(flags.json ? { write: (text: string) => process.stderr.write(text) } : {}) };
  const steps = new StepList(terminal);
  const catalog = await steps.step('Judgements', () => readJudgedCatalog(flags.data));
  const open = new CloseStack();
  try {
    const url = await steps.step('PostgreSQL', async () => benchDatabase(open));
    const database = Database.open(
      {
        connectionString: url,
        applicationName: 'vitrine-bench',
        size: 2,
        acquireTimeoutMs: 5_000,
        statementTimeoutMs: 120_000,
        lockTimeoutMs: 5_000,
      },
      () => {}, // the statement in flight reports a lost connection
    );
    open.add(() => database.close());
    await steps.step('Catalog', () => fillBenchShop(database, catalog.products));
    await steps.step('Index', () => index(database));
    const figures = await steps.step('Queries', () => bench(database, catalog));
    process.stdout.write(flags.json ? `${JSON.stringify(figures, null, 2)}\n` : searchReport(figures));
  } finally {
    await open.close();
  }
});

/** An empty, migrated database, dropped when the command ends. */
async function benchDatabase(open: CloseStack): Promise<string> {
  const shop = await openDatabase(loadConfig(readEnvironment()), 'npm run bench:search', open);
  const server = onDatabase(shop.url, 'postgres');
  const drop = () => withOneConnection(server, (connection) => new Databases(connection).drop(BENCH_DATABASE));
  await drop();
  await withOneConnection(server, (connection) => new Databases(connection).create(BENCH_DATABASE));
  open.add(drop);
  const url = onDatabase(shop.url, BENCH_DATABASE);
  await withOneConnection(url, ({ run }) => applyMigrations(url, run));
  return url;
}

async function index(database: Database): Promise<void> {
  await ProductSearchStore.refresh(database.prisma, 'all');
  await preparePlainSearch(database);
  await database.prisma.$executeRawUnsafe('VACUUM ANALYZE');
}

async function bench(database: Database, { products, judgements }: JudgedCatalog): Promise<SearchBench> {
  const wiring = wire(database, 'http://localhost');
  const vitrine = async (query: string): Promise<string[]> => {
    const context = wiring.createContext({ requestId: 'bench', traceId: 'bench' });
    await context.enter({});
    const found = await context.services.search.search({ query, first: DEPTH, types: ['PRODUCT'] });
    return found.nodes.map(({ id }) => String(id));
  };
  return {
    products: products.length,
    queries: judgements.size,
    baseline: await measureSearch(judgements, (query) => plainSearch(database, query, DEPTH)),
    vitrine: await measureSearch(judgements, vitrine),
  };
}
