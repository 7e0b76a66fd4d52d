import { describe, expect, it } from 'vitest';
import { rowsTags, slotsOf } from '../../../src/platform/changes/tag.ts';
import { TagVersions } from '../../../src/platform/changes/tag-versions.ts';

const one = slotsOf(['product@id:1', 'product*']);
const other = slotsOf(['product@id:2', 'product*']);

describe('the versions of tags', () => {
  it('have seen no change at first', () => {
    const versions = new TagVersions();
    expect(versions.changedSince(0, one)).toBe(false);
    expect(versions.changedFrom(0, one)).toBe(false);
  });

  it('tell a change since an earlier position, and none since its own', () => {
    const versions = new TagVersions();
    versions.change(['product', 'product@id:1'], 4, 900);
    expect(versions.changedSince(3, one)).toBe(true);
    expect(versions.changedSince(4, one)).toBe(false);
    expect(versions.changedSince(3, other)).toBe(false);
  });

  it('tell a change by a transaction from a horizon on', () => {
    const versions = new TagVersions();
    versions.change(['product', 'product@id:1'], 4, 900);
    expect(versions.changedFrom(900, one)).toBe(true);
    expect(versions.changedFrom(901, one)).toBe(false);
    expect(versions.changedFrom(900, other)).toBe(false);
  });

  it('keep the later transaction where the earlier one is heard of last', () => {
    const versions = new TagVersions();
    versions.change(['product@id:1'], 1, 900);
    versions.change(['product@id:1'], 2, 850);
    expect(versions.changedFrom(880, one)).toBe(true);
    expect(versions.changedSince(1, one)).toBe(true);
  });

  it('count a change of many rows for each named one', () => {
    const versions = new TagVersions();
    versions.change(['product', 'product*'], 1, 900);
    for (const slots of [one, other, slotsOf(rowsTags('product', 'handle', ['hat']))])
      expect(versions.changedSince(0, slots)).toBe(true);
  });

  it('count everything as changed where nothing is known any more', () => {
    const versions = new TagVersions();
    versions.change(['whatever'], 6, 900);
    versions.changeAll(7);
    expect(versions.changedSince(6, slotsOf(['whatever']))).toBe(true);
    expect(versions.changedSince(7, slotsOf(['whatever']))).toBe(false);
    expect(versions.changedFrom(0, slotsOf(['whatever']))).toBe(false);
  });
});
