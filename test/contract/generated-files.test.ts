import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const codegen = join(
  dirname(createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json')),
  'esm/bin.js',
);

/** Whether `npm run codegen` would change anything, with the files that it writes looked for in `outputs`. */
async function isStale(outputs: string): Promise<boolean> {
  const config = join(outputs, 'codegen.yml');
  const text = await readFile(join(root, 'codegen.yml'), 'utf8');
  await writeFile(config, text.replace(/^  (schema\.graphql|screens\/\w+\/generated\/):$/gm, `  ${outputs}/$1:`));
  const arguments_ = ['--import', 'tsx', codegen, '--config', config, '--check'];
  return promisify(execFile)(process.execPath, arguments_, { cwd: root, timeout: 110_000 }).then(
    () => false,
    () => true,
  );
}

describe('generated files', () => {
  let outputs: string;

  beforeAll(async () => {
    outputs = await mkdtemp(join(tmpdir(), 'generated-'));
    for (const file of ['schema.graphql', 'screens/web/generated', 'screens/mobile/generated'])
      await cp(join(root, file), join(outputs, file), { recursive: true });
  });
  afterAll(() => rm(outputs, { recursive: true, force: true }));

  it('are what the classes and the screens say; if not: npm run codegen', { timeout: 120_000 }, async () => {
    expect(await isStale(outputs)).toBe(false);
  });

  it('are found stale when the schema says something else', { timeout: 120_000 }, async () => {
    const file = join(outputs, 'schema.graphql');
    await writeFile(file, (await readFile(file, 'utf8')).replace('type Product implements', 'type Produkt implements'));
    expect(await isStale(outputs)).toBe(true);
  });
});
