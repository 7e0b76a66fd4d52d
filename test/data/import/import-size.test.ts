import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../src/platform/config/environment.ts';
import { useImportShop } from './import-shop.ts';
import { writeProductFile } from './product-file.ts';

const shop = useImportShop();

describe('an import of 15,000 rows with 83 columns', () => {
  it('takes less than 60 s and less than 300 MB', { timeout: 180_000 }, async () => {
    const file = shop.path('size.csv');
    await writeProductFile(file, 3000);
    // Written by the process itself when it ends, in kilobytes: the most memory that it ever held.
    const measure = shop.file(
      'measure.mjs',
      "process.on('exit', () => process.stderr.write(`\\nmaxRSS ${process.resourceUsage().maxRSS}\\n`));",
    );
    const flags = [
      '--max-old-space-size=192',
      '--import',
      pathToFileURL(measure).href,
      '--import',
      'tsx',
      resolve('src/cli/import.ts'),
    ];
    const env = { ...readEnvironment(), DATABASE_URL: shop.url(), NODE_ENV: 'test' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, 'shopify', file, '--json'], {
      env,
      encoding: 'utf8',
      timeout: 150_000,
    });
    expect(status, stderr).toBe(0);
    const { created, durationMs } = JSON.parse(stdout) as { created: number; durationMs: number };
    const megabytes = Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024;
    process.stderr.write(`15,000 rows: ${Math.round(durationMs / 1000)} s, ${Math.round(megabytes)} MB\n`);
    expect(created).toBe(3000);
    expect(durationMs).toBeLessThan(60_000);
    expect(megabytes).toBeLessThan(300);
  });
});
