import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFiles } from '../../src/screens/manifest/client-files.ts';
import { writeClientFiles } from '../../src/screens/manifest/write-client-files.ts';
import { readScreens } from '../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../src/screens/registry/screens-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const codegen = join(
  dirname(createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json')),
  'esm/bin.js',
);
const written = /^  (schema\.graphql|screens\/[\w-]+\/generated\/):$/gm;
const screens = await readScreens(screensFolder);
const clients = [...new Set(screens.map(({ client }) => client))];
const settings = await readFile(join(root, 'codegen.yml'), 'utf8');
const outputsOf = [...settings.matchAll(written)].map(([, output]) => output!.replace(/\/$/, ''));

/** Whether code generation would change anything, with the files that it writes looked for in `outputs`. */
async function isStale(outputs: string): Promise<boolean> {
  const config = join(outputs, 'codegen.yml');
  await writeFile(config, settings.replace(written, `  ${outputs}/$1:`));
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
    for (const file of outputsOf) await cp(join(root, file), join(outputs, file), { recursive: true });
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

  it('are there for every client that has screens', () => {
    expect(outputsOf.slice().sort()).toEqual(
      [...clients.map((client) => `screens/${client}/generated`), 'schema.graphql'].sort(),
    );
  });

  it.each(clients)('of %s are those that something writes, and no others', async (client) => {
    const files = await readdir(join(screensFolder, client, 'generated'));
    const manifests = ['document-ids.ts', 'manifest.json', 'persisted-query-manifest.json'];
    expect(files.filter((file) => file !== 'profile.json').sort()).toEqual(['graphql.ts', ...manifests].sort());
  });
});

describe('manifests', () => {
  it('are what the screens say; if not: npm run codegen', async () => {
    expect(await writeClientFiles(screensFolder, clientFiles(screens), false)).toEqual([]);
  });

  it('are found stale when a screen says something else', async () => {
    const [first, ...others] = screens;
    const changed = clientFiles([{ ...first!, body: `${first!.body} ` }, ...others]);
    const file = `${first!.client}/generated/manifest.json`;
    expect(await writeClientFiles(screensFolder, changed, false)).toContain(file);
  });
});
