import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'graphql';
import { expect, it, onTestFinished, vi } from 'vitest';
import { leastViewer } from '../../../src/cli/screens/report/least-viewer.ts';
import { acceptProfiles } from '../../../src/cli/screens/report/accept-profiles.ts';
import { isFailure } from '../../../src/cli/screens/report/budget-verdict.ts';
import { measureScreens } from '../../../src/cli/screens/report/measure-screens.ts';
import { reportDetails } from '../../../src/cli/screens/report/report-details.ts';
import { reportPage } from '../../../src/cli/screens/report/report-page.ts';
import { reportTable } from '../../../src/cli/screens/report/report-table.ts';
import type { ScreensReport } from '../../../src/cli/screens/report/screens-report.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { compareScreens } from '../../../src/screens/profile/screen-change.ts';
import { dearestOf } from '../../../src/screens/profile/field-profile.ts';
import { profileText, readProfile } from '../../../src/screens/profile/profile-file.ts';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import { buildGraphSchema } from '../../../src/server/graph-schema.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const database = useTestDatabase('demo');
const schema = buildGraphSchema();

/** A copy of the screens that a test may change. */
async function copyOfScreens(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'screens-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(screensFolder, folder, { recursive: true });
  return folder;
}

async function edit(folder: string, file: string, from: RegExp, to: string): Promise<void> {
  const at = path.join(folder, file);
  const before = await readFile(at, 'utf8');
  expect(before).toMatch(from);
  await writeFile(at, before.replace(from, to));
}

async function reportOf(folder: string, names?: readonly string[]): Promise<ScreensReport> {
  const open = new CloseStack();
  try {
    const all = await readScreens(folder);
    const screens = all.filter(({ client, name }) => !names || names.includes(`${client}/${name}`));
    const clients = [...new Set(all.map(({ client }) => client))];
    const profiles = await Promise.all(clients.map((client) => readProfile(folder, client)));
    const accepted = new Map(profiles.map((profile) => [profile.client, profile]));
    // One read after the other, so that an answer takes the same statements each time.
    const asked = { schema, url: database.url, screens, accepted, runs: 0, connections: 1 };
    const measured = await measureScreens(asked, open);
    return { format: 'vitrine-screens-report', shop: 'the demo shop', runs: 0, screens: measured };
  } finally {
    await open.close();
  }
}

const failed = ({ screens }: ScreensReport): string[] =>
  screens.filter((screen) => isFailure(screen, false)).map(({ client, name }) => `${client}/${name}`);
const SELECTION = /(\n {2}product\(handle: \$handle\) \{\n)/;
const MORE = '$1    more: reviews(first: 1, sortKey: RATING) { nodes { id } }\n';

it('finds every screen within its budget, and leaves none room for a statement that it does not take', async () => {
  const report = await reportOf(screensFolder);
  expect(failed(report)).toEqual([]);
  const room = report.screens
    .filter(({ budget, sets }) => budget.maxStatements > Math.max(...sets.map(({ statements }) => statements)))
    .map(
      ({ client, name, budget }) => `${client}/${name}: maxStatements ${budget.maxStatements} is more than it takes`,
    );
  expect(room).toEqual([]);
}, 120_000);

it('finds the screen of docs/SCREENS.md within its budget, as it is written there', async () => {
  const guide = await readFile(new URL('../../../docs/SCREENS.md', import.meta.url), 'utf8');
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)![1]!;
  const folder = await copyOfScreens();
  await writeFile(path.join(folder, 'web/Stores.graphql'), block('graphql'));
  await writeFile(path.join(folder, 'web/Stores.variables.json'), block('json'));
  const report = await reportOf(folder, ['web/Stores']);
  expect(report.screens.map(({ name, sets }) => [name, sets.length])).toEqual([['Stores', 3]]);
  expect(failed(report)).toEqual([]);
});

it('measures a screen whole, where an optional part is slower than it may be', async () => {
  const report = await withOneConnection(database.url, async ({ run }) => {
    await run('BEGIN');
    await run('LOCK TABLE review IN ACCESS EXCLUSIVE MODE');
    const measured = reportOf(screensFolder, ['web/Product']);
    const waiting = 'SELECT 1 FROM pg_locks WHERE NOT granted AND relation = $1::regclass';
    await vi.waitUntil(async () => (await run(waiting, ['review'])).length > 0, { timeout: 60_000 });
    // Longer than the reviews may take in a shop.
    await pause(700);
    await run('ROLLBACK');
    return measured;
  });
  expect(report.screens[0]!.sets.map(({ problem }) => problem)).toEqual([undefined, undefined, undefined, undefined]);
  expect(failed(report)).toEqual([]);
});

it('fails exactly the screen that asks for one field more which costs a statement, and names the field', async () => {
  const folder = await copyOfScreens();
  const [unchanged] = (await reportOf(folder, ['web/Product'])).screens;
  const takes = Math.max(...unchanged!.sets.map(({ statements }) => statements));
  await edit(folder, 'web/Product.graphql', /maxStatements: \d+/, `maxStatements: ${takes}`);
  expect(failed(await reportOf(folder, ['web/Product']))).toEqual([]);
  await edit(folder, 'web/Product.graphql', SELECTION, MORE);
  const report = await reportOf(folder);
  expect(failed(report)).toEqual(['web/Product']);
  const product = report.screens.find(({ client, name }) => `${client}/${name}` === 'web/Product')!;
  expect(product.over).toMatchObject([{ measure: 'statements', limit: takes, figure: takes + 1 }]);
  expect(product.dearer?.[0]).toMatchObject({
    field: 'Product.reviews',
    path: 'product.more',
    isNew: true,
    statements: 1,
  });
  expect(reportDetails(report)).toContain('Product.reviews');
  expect(reportPage(report)).toContain('Product.reviews at product.more: +1 statement');
}, 120_000);

it('names the field that has more in it, where the bytes are too many', async () => {
  const folder = await copyOfScreens();
  await edit(folder, 'web/Collection.graphql', /\$first: Int = \d+/, '$first: Int = 100');
  await edit(folder, 'web/Collection.graphql', /maxBytes: \d+/, 'maxBytes: 40000');
  await edit(folder, 'web/Collection.graphql', /maxCost: \d+/, 'maxCost: 5000');
  const report = await reportOf(folder, ['web/Collection']);
  expect(report.screens[0]).toMatchObject({ verdict: 'over', over: [{ measure: 'bytes', limit: 40_000 }] });
  expect(report.screens[0]?.dearer).toMatchObject([{ field: 'ProductConnection.nodes', isNew: false }]);
});

it('fails a screen whose sample finds nothing: it proves nothing', async () => {
  const folder = await copyOfScreens();
  await writeFile(path.join(folder, 'web/Article.variables.json'), '[{ "blogHandle": "no", "articleHandle": "no" }]');
  const { screens } = await reportOf(folder, ['web/Article']);
  expect(screens[0]).toMatchObject({ verdict: 'failed', sets: [{ problem: expect.stringContaining('blog is null') }] });
});

it('accepts the same profile each time, and none while a screen is over its budget', async () => {
  const folder = await copyOfScreens();
  const names = ['web/Product', 'web/Article'];
  const texts: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    expect(await acceptProfiles(folder, await reportOf(folder, names), true)).toEqual({
      refused: [],
      accepted: ['web'],
    });
    texts.push(profileText(await readProfile(folder, 'web')));
  }
  expect(new Set(texts).size).toBe(1);
  await edit(folder, 'web/Article.graphql', /maxBytes: \d+/, 'maxBytes: 10');
  const refused = await acceptProfiles(folder, await reportOf(folder, names), true);
  expect(refused).toEqual({ refused: ['web/Article'], accepted: [] });
  expect(profileText(await readProfile(folder, 'web'))).toBe(texts[0]);
});

it('tells what a change adds to each screen', async () => {
  const footprints = ({ screens }: ScreensReport) =>
    screens.map(({ client, name, sets }) => ({ client, name, fields: dearestOf(sets.map(({ fields }) => fields)) }));
  const names = ['web/Product', 'web/Article', 'web/Home', 'web/Story'];
  const before = footprints(await reportOf(screensFolder, names));
  const folder = await copyOfScreens();
  await edit(folder, 'web/Product.graphql', SELECTION, MORE);
  await edit(folder, 'web/Article.graphql', /query Article/, 'query Story');
  const comparison = compareScreens(footprints(await reportOf(folder, names)), before);
  expect(comparison).toMatchObject({ unchanged: 1, added: ['web/Story'], removed: ['web/Article'] });
  expect(comparison.changed).toMatchObject([
    { name: 'Product', statements: 1, dearer: [{ field: 'Product.reviews' }] },
  ]);
  expect(compareScreens(before, before)).toMatchObject({ changed: [], unchanged: 3 });
});

it.each([
  ['{ product(handle: "anholt-scarf") { title } }', 'guest'],
  ['{ customer { firstName addresses(first: 1) { nodes { city } } } }', 'customer 1'],
  ['{ customers(first: 1) { nodes { firstName } } }', 'staff with customers:read'],
  ['{ auditLog(first: 1) { nodes { action } } products(first: 1) { nodes { title } } }', 'staff with audit:read'],
])('asks %s as the least viewer who may', (document, words) => {
  expect(leastViewer(schema, parse(document), 1n)?.words).toBe(words);
});

it('asks nobody as a customer in a shop that has none', () => {
  expect(leastViewer(schema, parse('{ customer { firstName } }'), null)).toBeNull();
});

it('says in the table who asked, and each figure beside what is allowed', async () => {
  const report = await reportOf(screensFolder, ['web/Article']);
  expect(stripVTControlCharacters(reportTable(report))).toMatch(/web\/Article +guest +5\/\d+ .* ok\n/);
});
