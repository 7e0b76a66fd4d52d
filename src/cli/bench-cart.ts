import { loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import type { CartBenchShop } from './bench/cart/cart-bench-shop.ts';
import { positiveFlag } from './bench/load/positive-flag.ts';
import { readFlags } from './flags.ts';
import { openDatabase } from './open-database.ts';
import { StepList } from './progress.ts';
import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal.ts';

const help = `
npm run bench:cart -- [--products N] [--rounds N] [--runs N] [--json] [--strict]

Measures what reading, changing and quoting a cart takes with 1, 10 and 100 lines: SQL statements and CPU, of the server
and of the database where the operating system tells; each with a catalog of so many products and with ten times as many,
in turns. On demo shops of its own beside the shop; they are gone when it ends.

  --products N  products of the smaller shop, at least 250, 500 when left out
  --rounds N    turns of each, 5 when left out
  --runs N      requests in each turn, 4 when left out
  --json        print the figures as JSON
  --strict      end with 1 where a request sends more than 12 statements, or grows with the catalog
  -h, --help    show this
`;

const SIZES = [1, 10, 100];
/** With fewer there are not a hundred that can be sold by the thousand. */
const LEAST_PRODUCTS = 250;

await runCommand(async () => {
  const options = {
    products: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '4' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  } as const;
  const flags = readFlags({ command: 'npm run bench:cart --', help, options });
  const products = Math.max(LEAST_PRODUCTS, Math.round(positiveFlag('--products', flags.products)));
  const effort = { rounds: positiveFlag('--rounds', flags.rounds), runs: positiveFlag('--runs', flags.runs) };
  const output = processTerminal();
  // What programs read is on stdout alone.
  const write = flags.json ? (text: string) => process.stderr.write(text) : output.write;
  const steps = new StepList({ ...output, write });
  const open = new CloseStack();
  try {
    const { url } = await openDatabase(loadConfig(readEnvironment()), 'npm run bench:cart', open);
    // Only now: the graph takes a second to load, and a wrong flag is told at once.
    await import('reflect-metadata');
    const { buildGraphSchema } = await import('../server/graph-schema.ts');
    const { openCartBenchShop } = await import('./bench/cart/cart-bench-shop.ts');
    const { measureCarts } = await import('./bench/cart/measure-carts.ts');
    const { cartMisses, cartReport } = await import('./bench/cart/cart-report.ts');
    const schema = buildGraphSchema();
    const shops: CartBenchShop[] = [];
    for (const size of [products, products * 10])
      shops.push(await steps.step('Shop', (step) => openCartBenchShop(schema, url, size, SIZES, step, open)));
    const figures = await steps.step('Requests', (step) =>
      measureCarts(shops, effort, (done, total) => step.progress({ done, total, unit: 'turns' })),
    );
    process.stdout.write(flags.json ? `${JSON.stringify(figures, null, 2)}\n` : cartReport(figures));
    const misses = cartMisses(figures);
    for (const miss of misses) write(`missed: ${miss}\n`);
    if (flags.strict && misses.length > 0) process.exitCode = 1;
  } finally {
    await open.close();
  }
});
