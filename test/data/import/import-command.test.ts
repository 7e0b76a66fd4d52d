import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../src/platform/config/environment.ts';
import { csv, useImportShop } from './import-shop.ts';
import { writeProductFile } from './product-file.ts';

const shop = useImportShop();
const HEADER = ['Handle', 'Title', 'Variant Price'];
const LONG = 240_000;
/** Three batches. */
const PRODUCTS = 600;

/** Runs the command as `npm run import` does; `meanwhile` may send it a signal. */
async function runCommand(
  args: readonly string[],
  meanwhile?: (stop: (signal: NodeJS.Signals) => void) => Promise<void>,
) {
  const env = { ...readEnvironment(), DATABASE_URL: shop.url(), NO_COLOR: '1', NODE_ENV: 'test' };
  const flags = ['--max-old-space-size=192', '--import', 'tsx', resolve('src/cli/import.ts')];
  const child = spawn(process.execPath, [...flags, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  await meanwhile?.((signal) => child.kill(signal));
  const [[stdout, stderr], [code]] = await Promise.all([output, closed as Promise<[number | null]>]);
  return { code, stdout, stderr };
}

const productCount = () => shop.db().prisma.product.count({ where: { handle: { startsWith: 'product-' } } });

/** Waits until so many products are there, then sends the signal. */
const after = (products: number, signal: NodeJS.Signals) => async (stop: (signal: NodeJS.Signals) => void) => {
  while ((await productCount()) < products) await sleep(20);
  stop(signal);
};

/** Products of the generator that lack a variant, a price, or a summary. */
async function brokenProducts(): Promise<number> {
  const whole = { variantsCount: 5, options: { some: {} }, priceRanges: { some: {} }, featuredMediaId: { not: null } };
  return shop.db().prisma.product.count({ where: { handle: { startsWith: 'product-' }, NOT: whole } });
}

describe('npm run import', { timeout: LONG }, () => {
  it('ends with 0 where all is taken, and prints what came of it', async () => {
    const { code, stdout } = await runCommand(['shopify', shop.file('good.csv', csv(HEADER, ['a', 'A', 1]))]);
    expect(stdout).toContain('products: 1 new, 0 changed, 0 as before, 0 rejected');
    expect(code).toBe(0);
  });

  it('ends with 2 where rows are rejected, and names the file in which they are', async () => {
    const { code, stdout } = await runCommand(['shopify', shop.file('some.csv', csv(HEADER, ['b', 'B', 'abc']))]);
    expect(stdout).toContain('line 2, Variant Price: "abc" is not an amount. Write it like 12.50');
    expect(stdout).toContain(shop.path('some.rejected.csv'));
    expect(existsSync(shop.path('some.rejected.csv'))).toBe(true);
    expect(code).toBe(2);
  });

  it('prints one JSON value on stdout, the rest on stderr', async () => {
    const { code, stdout, stderr } = await runCommand(['shopify', shop.path('good.csv'), '--json', '--dry-run']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'shopify',
      dryRun: true,
      totalRows: 1,
      unchanged: 1,
      rejected: 0,
      rejectedFile: null,
    });
    expect(stderr).toContain('Import');
    expect(code).toBe(0);
  });

  it('ends with 1 where it cannot run, and says why', async () => {
    const { code, stderr } = await runCommand(['shopify', 'none.csv']);
    expect(stderr).toContain('none.csv does not exist');
    expect(stderr).not.toContain('Nobody foresaw');
    expect(code).toBe(1);
  });

  it('leaves whole products when it is killed, and goes on with the next run', async () => {
    await writeProductFile(shop.path('large.csv'), PRODUCTS);
    const killed = await runCommand(['shopify', shop.path('large.csv'), '--json'], after(1, 'SIGKILL'));
    expect(killed.code).toBeNull();
    const left = await productCount();
    expect(left).toBeLessThan(PRODUCTS);
    expect(await brokenProducts()).toBe(0);

    const { code, stdout } = await runCommand(['shopify', shop.path('large.csv'), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ created: PRODUCTS - left, unchanged: left, updated: 0, rejected: 0 });
    expect(code).toBe(0);
    expect([await productCount(), await brokenProducts()]).toEqual([PRODUCTS, 0]);
  });

  it('finishes the batch in hand on Ctrl-C, says how far it came, and ends with 130', async () => {
    await shop.db().prisma.product.deleteMany({ where: { handle: { startsWith: 'product-' } } });
    const { code, stdout } = await runCommand(['shopify', shop.path('large.csv'), '--json'], after(1, 'SIGINT'));
    expect(code).toBe(130);
    const report = JSON.parse(stdout) as { interrupted: boolean; created: number; rows: number };
    expect(report).toMatchObject({ interrupted: true, rows: report.created * 5 });
    expect([await productCount(), await brokenProducts()]).toEqual([report.created, 0]);
  });
});
