import { describe, expect, it } from 'vitest';
import { Moments } from '../../../src/platform/changes/moments.ts';

const PAGES = new Set(['page']);

describe('moments', () => {
  it('are told by the clock of this process, however far that of the database is off', () => {
    const moments = new Moments(['page']);
    moments.set([50_000], { clockMs: 40_000, askedAtMs: 1_000_000 });
    expect(moments.next(PAGES)).toBeLessThanOrEqual(1_010_000);
    expect(moments.next(PAGES)).toBeGreaterThan(1_009_000);
  });

  it('come too early, not too late, where the database took long to be asked', () => {
    const moments = new Moments(['page']);
    // Asked at 1,000,000; its clock was read 900 ms later, and then said 40,000.
    moments.set([50_000], { clockMs: 40_000, askedAtMs: 1_000_000 });
    expect(moments.next(PAGES)).toBeLessThanOrEqual(1_000_900 + 10_000);
  });

  it('are told once when they have passed, and not when their date was changed', () => {
    const moments = new Moments(['page', 'product']);
    expect(moments.set([500, 900], { clockMs: 100, askedAtMs: 100 })).toEqual([]);
    expect(moments.set([700, 900], { clockMs: 200, askedAtMs: 200 })).toEqual([]);
    expect(moments.set([null, 900], { clockMs: 701, askedAtMs: 701 })).toEqual(['page']);
    expect(moments.set([null, 900], { clockMs: 800, askedAtMs: 800 })).toEqual([]);
    expect(moments.set([null, 1_000], { clockMs: 900, askedAtMs: 900 })).toEqual(['product']);
  });

  it('may be now while they are not known, and are found to have passed when they are known again', () => {
    const moments = new Moments(['page']);
    const isNever = () => false;
    expect(moments.areToBeRead(0, isNever)).toBe(true);
    moments.set([500], { clockMs: 100, askedAtMs: 100 });
    expect(moments.areToBeRead(499, isNever)).toBe(false);
    expect(moments.areToBeRead(499, (table) => table === 'page')).toBe(true);
    expect(moments.areToBeRead(500, isNever)).toBe(true);
    expect(moments.set([undefined], { clockMs: 500, askedAtMs: 500 })).toEqual([]);
    expect([moments.next(PAGES), moments.next(new Set(['menu']))]).toEqual([-Infinity, Infinity]);
    expect(moments.areToBeRead(501, isNever)).toBe(true);
    expect(moments.set([null], { clockMs: 600, askedAtMs: 600 })).toEqual(['page']);
    expect(moments.next(PAGES)).toBe(Infinity);
  });

  it('follow this process’ clock between two reads', () => {
    const moments = new Moments(['page']);
    moments.set([50_000], { clockMs: 40_000, askedAtMs: 1_000_000 });
    moments.tick({ clockMs: 41_000, askedAtMs: 1_000_500 });
    expect(moments.next(PAGES)).toBe(1_000_500 + 9_000 - 20);
  });
});
