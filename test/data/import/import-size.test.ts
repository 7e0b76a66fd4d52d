import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../src/platform/config/environment.ts';
import { useImportShop } from './import-shop.ts';
import { writeProductFile } from './product-file.ts';

const shop = useImportShop();

describe('an import of 15,000 rows with 83 columns', () => {
  it('takes less than 350 MB, and so little CPU that 60 s are plenty', { timeout: 300_000 }, async () => {
    const file = shop.path('size.csv');
    await writeProductFile(file, 3000);
    // Told by the process itself when it ends. Not the time on the clock, which is that of all who share the machine.
    const measure = shop.file(
      'measure.mjs',
      'process.on("exit", () => process.stderr.write(JSON.stringify(process.resourceUsage())));',
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
      timeout: 280_000,
    });
    expect(status, stderr).toBe(0);
    const { created, durationMs } = JSON.parse(stdout) as { created: number; durationMs: number };
    const used = JSON.parse(/\{.*\}$/.exec(stderr)?.[0] ?? '{}') as NodeJS.ResourceUsage;
    const megabytes = used.maxRSS / 1024;
    const cpuSeconds = (used.userCPUTime + used.systemCPUTime) / 1e6;
    const seconds = [cpuSeconds, durationMs / 1000].map(Math.round);
    process.stderr.write(`15,000 rows: ${seconds[0]} s of CPU, ${seconds[1]} s in all, ${Math.round(megabytes)} MB\n`);
    expect(created).toBe(3000);
    expect(cpuSeconds).toBeLessThan(30);
    expect(megabytes).toBeLessThan(350);
  });
});
