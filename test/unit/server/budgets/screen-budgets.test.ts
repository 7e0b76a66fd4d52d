import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldProfile } from '../../../../src/screens/profile/field-profile.ts';
import type { RegisteredScreen } from '../../../../src/screens/registry/screen-registry.ts';
import { PROFILE_PATIENCE_MS, TOLD_EVERY_MS } from '../../../../src/server/budgets/over-budget-log.ts';
import { FIELDS_CURRENT_MS, ScreenBudgets } from '../../../../src/server/budgets/screen-budgets.ts';

const screen = {
  client: 'web',
  name: 'Product',
  id: 'a',
  deployed: true,
  versions: [],
  contract: { owner: 'web', maxStatements: 10, maxBytes: 1_000, maxCost: 100, p95Ms: 100, cache: null },
} as unknown as RegisteredScreen;
const field = (path: string, name: string, statements: number, bytes: number): FieldProfile => ({
  ...{ path, field: name, statements, bytes },
});
const product = field('product', 'Query.product', 2, 500);
const reviews = field('product.reviews', 'Product.reviews', 3, 300);

let lines: object[];
let registry: Registry;
let accepted: readonly FieldProfile[] | undefined;
let budgets: ScreenBudgets;
beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  accepted = [product];
  registry = new Registry();
  budgets = new ScreenBudgets({
    registry,
    logger: { warn: (line: object) => void lines.push(line) } as never,
    accepted: async () => accepted,
  });
});
afterEach(() => {
  budgets.close();
  vi.useRealTimers();
});

const run = (taken: { statements?: number; bytes?: number; durationMs?: number }, profile?: FieldProfile[]) =>
  budgets.record(
    { screen, version: 'deployed', statements: 10, bytes: 1_000, durationMs: 100, ...taken },
    profile && (() => profile),
  );

describe('a screen', () => {
  it('is within its budgets when it needs exactly as much', async () => {
    for (let i = 0; i < 30; i += 1) await run({});
    expect(budgets.countersOf(screen)).toMatchObject({ runs: 30, overBudget: 0, slowRuns: 0, p95Ms: 100 });
    expect([lines, budgets.claimProfile(screen)]).toEqual([[], false]);
  });

  it('that is over has its next run profiled, and the log waits for that to name the field', async () => {
    await run({ statements: 13 });
    expect([lines, budgets.claimProfile(screen), budgets.claimProfile(screen)]).toEqual([[], true, false]);
    await run({ statements: 13 }, [product, reviews]);
    expect(lines).toEqual([
      {
        ...{ client: 'web', screen: 'Product', version: 'deployed' },
        ...{ budget: 'maxStatements', value: 13, limit: 10, fields: ['Product.reviews'], runs: 2 },
      },
    ]);
    vi.advanceTimersByTime(PROFILE_PATIENCE_MS);
    expect(lines).toHaveLength(1);
  });

  it('names the new fields alone where these need all that is too much: what others need only moved between them', async () => {
    const other = { ...product, statements: 3 };
    await run({ statements: 13 });
    await run({ statements: 13 }, [other, reviews]);
    expect(budgets.countersOf(screen)!.fields).toEqual(['Product.reviews']);
    await run({ statements: 14 }, [other, reviews]);
    expect(budgets.countersOf(screen)!.fields).toEqual(['Product.reviews', 'Query.product']);
  });

  it('that is over and asked for no more is told of, too', async () => {
    await run({ bytes: 1_001, statements: 11 });
    vi.advanceTimersByTime(PROFILE_PATIENCE_MS);
    expect(lines).toEqual([
      expect.objectContaining({ budget: 'maxStatements', alsoOver: ['maxBytes'], fields: [], runs: 1 }),
    ]);
  });

  it('is told of and profiled once a minute, with the runs since', async () => {
    await run({ statements: 13 });
    budgets.claimProfile(screen);
    await run({ statements: 13 }, [product, reviews]);
    for (let i = 0; i < 50; i += 1) await run({ statements: 12 });
    expect([lines.length, budgets.claimProfile(screen)]).toEqual([1, false]);
    vi.advanceTimersByTime(TOLD_EVERY_MS);
    await run({ statements: 12 });
    expect(budgets.claimProfile(screen)).toBe(true);
    await run({ statements: 12 }, [product, reviews]);
    expect(lines[1]).toMatchObject({ value: 12, runs: 52 });
  });

  it('that asks for nothing new is blamed on its dearest fields, where it was over', async () => {
    accepted = undefined;
    await run({ statements: 13 });
    await run({ statements: 3 }, [product, reviews]);
    expect(budgets.countersOf(screen)?.fields).toEqual([]);
    await run({ statements: 13 }, [product, reviews]);
    expect(budgets.countersOf(screen)?.fields).toEqual(['Product.reviews', 'Query.product']);
  });

  it('whose profile cannot be read is told of all the same', async () => {
    budgets = new ScreenBudgets({
      registry: new Registry(),
      logger: { warn: (line: object) => void lines.push(line) } as never,
      accepted: async () => {
        throw new Error('no profile');
      },
    });
    await run({ bytes: 2_000 });
    await run({ bytes: 2_000 }, [product, reviews]);
    expect(lines).toEqual([expect.objectContaining({ fields: ['Product.reviews', 'Query.product'] })]);
  });

  it('names its fields while it is over, and for a while after', async () => {
    const gauge = async () => (await registry.getSingleMetricAsString('vitrine_screen_over_budget_fields')).split('\n');
    await run({ statements: 13 });
    await run({ statements: 13 }, [product, reviews]);
    const sample = 'vitrine_screen_over_budget_fields{client="web",screen="Product",field="Product.reviews"} 1';
    expect(await gauge()).toContain(sample);
    vi.advanceTimersByTime(FIELDS_CURRENT_MS);
    expect(await gauge()).not.toContain(sample);
  });

  it('that is slow now and then is not over; one that is slow too often is', async () => {
    for (let i = 0; i < 95; i += 1) await run({});
    for (let i = 0; i < 5; i += 1) await run({ durationMs: 500 });
    expect(budgets.countersOf(screen)).toMatchObject({ slowRuns: 5, overBudget: 0, p95Ms: 100 });
    await run({ durationMs: 500 });
    expect(budgets.countersOf(screen)).toMatchObject({ slowRuns: 6, over: { p95Ms: 1 }, p95Ms: 500 });
    expect(lines).toEqual([expect.objectContaining({ budget: 'p95Ms', value: 500, limit: 100 })]);
    for (let i = 0; i < 100; i += 1) await run({});
    expect(budgets.countersOf(screen)).toMatchObject({ over: { p95Ms: 1 }, p95Ms: 100 });
  });

  it('that has no contract is counted, and held to nothing', async () => {
    const free = { ...screen, id: 'b', contract: null };
    await budgets.record({ screen: free, version: '1', statements: 99, bytes: 9_999_999, durationMs: 9_999 });
    expect(budgets.countersOf(free)).toMatchObject({ runs: 1, overBudget: 0 });
  });
});

it('labels are so many at the most', async () => {
  for (let i = 0; i < 520; i += 1)
    await budgets.record({
      ...{ screen: { ...screen, name: `S${i}`, id: `${i}` }, version: '1', statements: 1, bytes: 1, durationMs: 1 },
    });
  const text = await registry.getSingleMetricAsString('vitrine_screen_runs_total');
  expect(text.match(/^vitrine_screen_runs_total\{/gm)).toHaveLength(501);
  expect(text).toContain('vitrine_screen_runs_total{client="other",screen="other"} 20');
});
