import { describe, expect, it } from 'vitest';
import { wholeTags } from '../../../src/platform/changes/counters.ts';
import { Dependencies, observed } from '../../../src/platform/changes/dependencies.ts';

describe('what an answer is told to depend on', () => {
  it('is each tag once, and how many statements told of theirs', () => {
    const dependencies = new Dependencies();
    dependencies.read(['product@id:1', 'product*']);
    dependencies.read(['product@id:1', 'page']);
    dependencies.add(['market']);
    expect(dependencies.tags).toEqual(['product@id:1', 'product*', 'page', 'market']);
    expect(dependencies.statements).toBe(2);
  });

  it('is whole tables where it is more than 2,000 rows', () => {
    const dependencies = new Dependencies();
    const rows = (most: number): string[] => Array.from({ length: most }, (_, at) => `media@id:${at}`);
    dependencies.read(['product@id:1', ...rows(1_999)]);
    expect(dependencies.tags).toHaveLength(2_000);
    dependencies.read(rows(2_000));
    expect([...dependencies.tags].sort()).toEqual(['media', ...wholeTags('product')]);
  });
});

describe('an object that is observed', () => {
  const buyer = { market: 7n, language: 'DE', note: '' };

  it('tells of the properties that are named, when they are read and not before', () => {
    const dependencies = new Dependencies();
    const seen = observed(buyer, { market: 'market', language: 'language' }, dependencies);
    expect([...dependencies.dimensions]).toEqual([]);
    expect([seen.market, seen.note]).toEqual([7n, '']);
    expect([...dependencies.dimensions]).toEqual(['market']);
  });

  it('tells of all that it says when it is spread', () => {
    const dependencies = new Dependencies();
    expect({ ...observed(buyer, { market: 'market', language: 'language' }, dependencies) }).toEqual(buyer);
    expect([...dependencies.dimensions].sort()).toEqual(['language', 'market']);
  });

  it('tells of properties that are not named where that is asked for', () => {
    const dependencies = new Dependencies();
    const seen = observed({ scopes: 1, kind: 'guest' }, { scopes: 'grants' }, dependencies, 'viewer');
    void seen.scopes;
    expect([...dependencies.dimensions]).toEqual(['grants']);
    void seen.kind;
    expect([...dependencies.dimensions]).toEqual(['grants', 'viewer']);
  });

  it('refuses to be looked at, each time', () => {
    const dependencies = new Dependencies((dimension) => (dimension === 'market' ? new Error('no') : undefined));
    const seen = observed(buyer, { market: 'market', language: 'language' }, dependencies);
    expect(() => seen.market).toThrow('no');
    expect(() => seen.market).toThrow('no');
    expect([seen.language, ...dependencies.dimensions]).toEqual(['DE', 'language']);
  });
});
