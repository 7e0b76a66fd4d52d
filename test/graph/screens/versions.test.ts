import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeFailure } from '../../../src/cli/run-command.ts';
import { commandNamed } from '../../../src/cli/screens/subcommands.ts';
import { loadConfig, withDatabase } from '../../../src/platform/config/config.ts';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import { textsOf } from '../../../src/screens/registry/document-text.ts';
import type { ManifestScreen } from '../../../src/screens/registry/screen.ts';
import { serve, type Serving } from '../../../src/serve.ts';
import { startCommand } from '../../support/command.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-versions-'));
let database: TestDatabase;
let serving: Serving;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  serving = await start();
}, 240_000);
afterAll(async () => {
  await serving?.close();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

/** A process as `npm start` runs it, which answers registered operations only. */
function start(): Promise<Serving> {
  const env = { DATABASE_URL: database.url, PORT: '0', HOST: '127.0.0.1', SAFELIST: 'true', DRAIN_NOTICE_MS: '0' };
  return serve(withDatabase(loadConfig(env)), createLogger({ level: 'silent' }));
}

const npm = (...args: string[]) =>
  startCommand('npm', ['run', '--silent', ...args], { DATABASE_URL: database.url }).ended;

/** A subcommand of `npm run screens` within this process: what it prints, or what it fails with. */
async function screens(subcommand: string, ...flags: string[]): Promise<string> {
  let output = '';
  vi.stubEnv('DATABASE_URL', database.url);
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  try {
    const { run } = await commandNamed(subcommand)!.load();
    await run(flags);
    return output;
  } catch (error) {
    return describeFailure(error);
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

/** Asks for a document by its id, as a version of the client "kiosk" does. */
async function ask(documentId: string, version?: string, variables = {}): Promise<Answer> {
  const said: Record<string, string> =
    version === undefined ? {} : { 'x-client-name': 'kiosk', 'x-client-version': version };
  const response = await fetch(`http://127.0.0.1:${serving.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...said },
    body: JSON.stringify({ documentId, variables }),
  });
  return (await response.json()) as Answer;
}
const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code'];

const screen = (text: string): ManifestScreen => ({ ...textsOf(parse(text)), contract: null });

function manifest(file: string, ...of: ManifestScreen[]): string {
  const path = join(folder, file);
  writeFileSync(path, JSON.stringify({ format: 'vitrine-screens', client: 'kiosk', screens: of }));
  return path;
}

const shop = screen('query KioskShop { shop { name } }');
const vendors = screen('query KioskVendors { products(first: 2) { nodes { vendor } } }');
const titles = screen('query KioskTitles { products(first: 2) { nodes { title } } }');

describe('published versions of a client', () => {
  it('are served once they are published, to a server that runs already', async () => {
    expect(codeOf(await ask(shop.id))).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    const file = manifest('one.json', shop, vendors);
    const flags = ['--client', 'kiosk', '--version', '1.0.0', '--manifest', file];
    const first = await npm('screens', '--', 'publish', ...flags);
    expect(first).toMatchObject({ code: 0, output: 'kiosk 1.0.0: 2 screens, published\n' });
    expect(await screens('publish', ...flags)).toContain('published before with the same content');
    await expect.poll(async () => (await ask(shop.id, '1.0.0')).data, { timeout: 15_000 }).toBeTruthy();
    const products = { products: { nodes: [{ vendor: expect.any(String) }, { vendor: expect.any(String) }] } };
    expect((await ask(vendors.id, '1.0.0')).data).toEqual(products);
    expect(await ask(vendors.cachedId, '1.0.0')).not.toHaveProperty('errors');
  });

  it('are refused with other content, and with documents that the graph does not understand', async () => {
    const publish = (version: string, file: string, ...flags: string[]) =>
      screens('publish', '--client', 'kiosk', '--version', version, '--manifest', file, ...flags);
    expect(await publish('1.0.0', manifest('other.json', shop))).toContain(
      'kiosk 1.0.0 is published already, with other content: KioskVendors differs',
    );
    const wrong = manifest('wrong.json', screen('query KioskNo { shop { nothing } }'));
    expect(await publish('1.1.0', wrong)).toContain('KioskNo: Cannot query field "nothing" on type "Shop"');
    const dry = await publish('1.1.0', manifest('two.json', shop, titles), '--dry-run', '--json');
    expect(JSON.parse(dry)).toMatchObject({ client: 'kiosk', version: '1.1.0', result: 'valid' });
    expect(await screens('publish', '--client', 'kiosk')).toContain('--version is missing');
    expect(await screens('publish', '--client', 'nobody', '--version', '1.0.0')).toContain(
      'there are no screens of nobody',
    );
  });

  it('are counted, and are not retired while somebody uses them', async () => {
    // What a process has counted is written when it stops.
    await serving.close();
    serving = await start();
    expect(await screens('retire', '--client', 'kiosk', '--version', '1.0.0')).toMatch(
      /still used: last seen 20\S+Z, \d+ requests in 30 days \(.*KioskVendors 2/,
    );
    expect(JSON.parse(await screens('versions', '--json'))).toEqual([
      expect.objectContaining({ client: 'kiosk', version: '1.0.0', screens: 2, retiredAt: null }),
    ]);
    expect(await screens('versions')).toMatch(/\nkiosk +1\.0\.0 +20.* +2  20.* +\d+  live\n/);
    const used = await npm('usage', '--', 'Product.vendor', '--json');
    expect(JSON.parse(used.output).screens[0]).toMatchObject({
      ...{ client: 'kiosk', version: '1.0.0', name: 'KioskVendors', requests: 2 },
    });
  });

  it('are answered with the version to upgrade to once they are retired', async () => {
    const file = manifest('two.json', shop, titles);
    expect(await screens('publish', '--client', 'kiosk', '--version', '1.1.0', '--manifest', file)).toMatch(
      /published\n/,
    );
    const forced = await screens('retire', '--client', 'kiosk', '--version', '1.0.0', '--force');
    expect(forced).toBe('kiosk 1.0.0: retired\n');
    await expect.poll(async () => codeOf(await ask(vendors.id)), { timeout: 15_000 }).toBe('CLIENT_UPGRADE_REQUIRED');
    const [error] = (await ask(vendors.id, '1.0.0')).errors!;
    expect(error!.extensions).toMatchObject({
      client: 'kiosk',
      version: '1.0.0',
      retiredAt: expect.stringMatching(/^20.*Z$/),
      upgradeTo: '1.1.0',
    });
    expect(codeOf(await ask(shop.id, '1.0.0')), 'the next version has it too').toBe('CLIENT_UPGRADE_REQUIRED');
    expect((await ask(shop.id, '1.1.0')).data).toBeTruthy();
    expect((await ask(shop.id)).data).toBeTruthy();
  });

  it('are served again when that is taken back', async () => {
    const undone = await screens('retire', '--client', 'kiosk', '--version', '1.0.0', '--undo');
    expect(undone).toBe('kiosk 1.0.0: live\n');
    await expect.poll(async () => (await ask(vendors.id, '1.0.0')).data, { timeout: 15_000 }).toBeTruthy();
  });
});
