import { loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { fillDemoShop } from './demo/fill-demo-shop.ts';
import { readFlags, UsageError } from './flags.ts';
import { openShop } from './import/open-shop.ts';
import { StepList } from './progress.ts';
import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal.ts';

const help = `
npm run seed -- [--products N] [--reviews N] [--seed TEXT] [--replace]

Fills an empty shop with the demo: in one transaction, so that a run that is cut short leaves nothing.

  --products N  how many products, 1 to 100,000 (500)
  --reviews N   how many reviews, 0 to 1,000,000 (10 for each product)
  --seed TEXT   another shop of the same kind; the same text gives the same shop (skerry)
  --replace     empty the shop first: all that is in it is lost
  -h, --help    show this
`;

const MOST_PRODUCTS = 100_000;
const MOST_REVIEWS = 1_000_000;
const text = { type: 'string' } as const;

await runCommand(async () => {
  const options = { products: text, reviews: text, seed: text, replace: { type: 'boolean' } } as const;
  const flags = readFlags({ command: 'npm run seed --', help, options });
  const products = wholeNumber('--products', flags.products ?? '500', 1, MOST_PRODUCTS);
  const reviews = wholeNumber('--reviews', flags.reviews ?? String(products * 10), 0, MOST_REVIEWS);
  const config = loadConfig(readEnvironment());
  const steps = new StepList(processTerminal());
  const open = new CloseStack();
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort(interrupted()));
  try {
    const url = await steps.step('Database', () => openShop(config, 'npm run seed', open));
    await steps.step('Demo shop', async (report) => {
      const size = { products, reviews, seed: flags.seed, replace: flags.replace, signal: interrupt.signal };
      report.result(await fillDemoShop(url, { ...size, report: (progress) => report.progress(progress) }));
    });
  } finally {
    await open.close();
  }
});

function interrupted(): OperatorError {
  return new OperatorError('Interrupted', 'nothing was filled in, the shop is as it was', [
    'npm run seed   (begins again)',
  ]);
}

function wholeNumber(flag: string, given: string, least: number, most: number): number {
  const number = Number(given.replaceAll(',', ''));
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`${flag} is "${given}"; give a whole number from ${least} to ${most.toLocaleString('en')}.`);
}
