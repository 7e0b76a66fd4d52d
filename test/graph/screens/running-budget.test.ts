import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import type { ScreenContract } from '../../../src/screens/contract/screen-contract.ts';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import { ScreenRegistry } from '../../../src/screens/registry/screen-registry.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import type { ScreenCounters } from '../../../src/server/budgets/screen-budgets.ts';
import type { ScreensFacts } from '../../../src/server/screens-page/screen-facts.ts';
import { startGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const database = useTestDatabase('demo');

/** Screens that everybody may ask for. */
const SHOPPED = ['mobile/Home', 'mobile/Product', 'web/Article', 'web/Collection', 'web/Home', 'web/Product'];
const SELECTION = /(\n {2}product\(handle: \$handle\) \{\n)/;
/** One statement more, of a field that the screen did not have. */
const MORE = '$1    metafield(namespace: "custom", key: "care") { value }\n';

/** The screens as their teams wrote them, but for one file. */
async function screensWith(file?: string, from?: RegExp, to?: string): Promise<WrittenScreen[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'screens-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(screensFolder, folder, { recursive: true });
  if (file && from) {
    const before = await readFile(path.join(folder, file), 'utf8');
    expect(before).toMatch(from);
    await writeFile(path.join(folder, file), before.replace(from, to!));
  }
  return readScreens(folder);
}

/** A server of these screens, asked for by their ids. */
async function serve(screens: readonly WrittenScreen[]) {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const registry = new ScreenRegistry(screens);
  const graph = await startGraph({ database, screens: registry, logger, config: { metrics: true, graphiql: true } });
  onTestFinished(() => graph.close());
  const metrics = async () => (await fetch(`${graph.url}/metrics`)).text();

  /** Asks for a screen with each of its sets of variables. */
  async function ask({ id, samples }: WrittenScreen): Promise<Taken[]> {
    const taken: Taken[] = [];
    for (const variables of samples) {
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ documentId: id, variables }),
      });
      const text = await response.text();
      expect(JSON.parse(text)).not.toHaveProperty('errors');
      const statements = Number(/(\d+) statements/.exec(response.headers.get('server-timing') ?? '')?.[1]);
      taken.push({ statements, bytes: Buffer.byteLength(text) });
    }
    return taken;
  }

  /** What is told once screens were asked for so often. Counting comes after the answers. */
  async function afterAsking(asked: readonly WrittenScreen[], times: number): Promise<string> {
    for (let time = 0; time < times; time += 1) for (const screen of asked) await ask(screen);
    const runs = asked.reduce((sum, { samples }) => sum + samples.length, 0) * times;
    return vi.waitFor(async () => {
      const text = await metrics();
      expect(samplesOf(text, 'vitrine_screen_runs_total').reduce((sum, [, count]) => sum + count, 0)).toBe(runs);
      return text;
    });
  }
  /** What the page of screens is told of one. */
  async function countersOf(client: string, name: string): Promise<ScreenCounters | null | undefined> {
    const facts = (await (await fetch(`${graph.url}/screens.json`)).json()) as ScreensFacts;
    return facts.screens.find((screen) => screen.client === client && screen.name === name)?.counters as ScreenCounters;
  }
  return { lines, ask, afterAsking, countersOf };
}

interface Taken {
  readonly statements: number;
  readonly bytes: number;
}

const isProduct = ({ client, name }: WrittenScreen) => client === 'web' && name === 'Product';

/** What the product screen needs as it was accepted, at the most. */
async function mostOfProduct(): Promise<Taken> {
  const screens = await screensWith();
  const { ask } = await serve(screens);
  const taken = [];
  for (let time = 0; time < 3; time += 1) taken.push(...(await ask(screens.find(isProduct)!)));
  return {
    statements: Math.max(...taken.map(({ statements }) => statements)),
    bytes: Math.max(...taken.map(({ bytes }) => bytes)),
  };
}

/** The same screens with another budget of the product screen. */
const budgeted = (screens: readonly WrittenScreen[], budget: Partial<ScreenContract>): WrittenScreen[] =>
  screens.map((screen) => (isProduct(screen) ? { ...screen, contract: { ...screen.contract, ...budget } } : screen));

const shopped = (screens: readonly WrittenScreen[]) =>
  screens.filter(({ client, name }) => SHOPPED.includes(`${client}/${name.replace(/^Mobile/, '')}`));

/** The samples of a metric: labels and value. */
function samplesOf(text: string, metric: string): [labels: string, value: number][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${metric}{`))
    .map((line) => [line.slice(metric.length, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]);
}

const told = (lines: readonly Record<string, unknown>[]) =>
  lines.filter(({ msg, budget }) => msg === 'screen over budget' && budget !== 'p95Ms');

/** What comes from documents: how long a run takes depends on the machine. */
const ofDocuments = (text: string) =>
  samplesOf(text, 'vitrine_screen_over_budget_total').filter(([labels]) => !labels.includes('p95Ms'));

describe('a screen that needs one statement more than it may', () => {
  it('is counted, it alone, and the field is named', async () => {
    const maxStatements = (await mostOfProduct()).statements;
    const screens = budgeted(await screensWith('web/Product.graphql', SELECTION, MORE), { maxStatements });
    const { lines, afterAsking, countersOf } = await serve(screens);
    const text = await afterAsking(shopped(screens), 2);
    expect(await countersOf('web', 'Product')).toMatchObject({ fields: ['Product.metafield'] });
    expect(await countersOf('web', 'Home')).toMatchObject({ over: { maxStatements: 0 }, fields: [] });
    expect(ofDocuments(text)).toEqual([
      ['{client="web",screen="Product",budget="maxStatements"}', expect.toSatisfy((count: number) => count > 0)],
    ]);
    expect(samplesOf(text, 'vitrine_screen_over_budget_fields')).toEqual([
      ['{client="web",screen="Product",field="Product.metafield"}', 1],
    ]);
    expect(told(lines)).toEqual([
      expect.objectContaining({
        ...{ client: 'web', screen: 'Product', version: 'deployed', budget: 'maxStatements', limit: maxStatements },
        ...{ value: maxStatements + 1, fields: ['Product.metafield'] },
      }),
    ]);
  }, 120_000);

  it('is none of those that are as they were accepted', async () => {
    const screens = await screensWith();
    const { lines, afterAsking } = await serve(screens);
    const text = await afterAsking(shopped(screens), 2);
    expect(ofDocuments(text)).toEqual([]);
    expect(samplesOf(text, 'vitrine_screen_over_budget_fields')).toEqual([]);
    expect(told(lines)).toEqual([]);
  }, 120_000);
});

it('a screen whose answer became too large names the field that is so large', async () => {
  const maxBytes = (await mostOfProduct()).bytes;
  const screens = budgeted(
    await screensWith(
      'web/Product.graphql',
      /media\(first: 12\) \{/,
      'media(first: 12) { more: nodes { previewImage { id url altText width height thumb: url(transform: { maxWidth: 100 }) } }',
    ),
    { maxBytes, maxStatements: 100 },
  );
  const { lines, afterAsking } = await serve(screens);
  const text = await afterAsking(screens.filter(isProduct), 2);
  expect(ofDocuments(text).map(([labels]) => labels)).toEqual(['{client="web",screen="Product",budget="maxBytes"}']);
  expect(told(lines)[0]).toMatchObject({ budget: 'maxBytes', limit: maxBytes, fields: ['MediaConnection.nodes'] });
}, 120_000);
