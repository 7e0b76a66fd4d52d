import { describe, expect, it } from 'vitest';
import { VariantMatrix } from '../../../src/services/catalog/variant-matrix.ts';

const options = [
  {
    name: 'Size',
    values: [
      { id: 1n, name: 'Small' },
      { id: 2n, name: 'Large' },
    ],
  },
  {
    name: 'Color',
    values: [
      { id: 11n, name: 'Red' },
      { id: 12n, name: 'Blue' },
    ],
  },
];
const variant = (id: bigint, size: bigint, color: bigint, availableForSale = true) => ({
  id,
  optionValueIds: [size, color],
  availableForSale,
});
const smallRed = variant(101n, 1n, 11n, false);
const smallBlue = variant(102n, 1n, 12n);
const largeRed = variant(103n, 2n, 11n);
const largeBlue = variant(104n, 2n, 12n, false);
const all = new VariantMatrix(options, [smallRed, smallBlue, largeRed, largeBlue]);

const select = (...pairs: [string, string][]) => pairs.map(([name, value]) => ({ name, value }));

describe('the variant with the selected options', () => {
  it('is the one with a value for each option, in any order', () => {
    expect(all.matching(select(['Color', 'Blue'], ['Size', 'Large']), {})).toBe(104n);
  });

  it('is none when an option is not selected, or a value is unknown', () => {
    expect(all.matching(select(['Size', 'Large']), {})).toBeNull();
    expect(all.matching(select(['Size', 'Huge'], ['Color', 'Red']), {})).toBeNull();
  });

  it('minds capitals unless told not to', () => {
    const shouted = select(['SIZE', 'small'], ['color', 'RED']);
    expect(all.matching(shouted, {})).toBeNull();
    expect(all.matching(shouted, { caseInsensitiveMatch: true })).toBe(101n);
  });

  it('passes over unknown options only when told to', () => {
    const strange = select(['Size', 'Small'], ['Color', 'Red'], ['Smell', 'Rose']);
    expect(all.matching(strange, {})).toBeNull();
    expect(all.matching(strange, { ignoreUnknownOptions: true })).toBe(101n);
  });
});

describe('the selected or first available variant', () => {
  it('is the selected one even when it is sold out', () => {
    expect(all.matchingOrFirst(select(['Size', 'Small'], ['Color', 'Red']), {})).toBe(101n);
  });

  it('is the first that can be bought of those with the options selected so far', () => {
    expect(all.matchingOrFirst(select(['Size', 'Large']), {})).toBe(103n);
    expect(all.matchingOrFirst(select(['Color', 'Blue']), {})).toBe(102n);
  });

  it('is the first that can be bought when nothing fits', () => {
    expect(all.matchingOrFirst(select(['Size', 'Huge']), {})).toBe(102n);
  });

  it('is the first when all are sold out, and none without variants', () => {
    expect(new VariantMatrix(options, [smallRed, largeBlue]).matchingOrFirst([], {})).toBe(101n);
    expect(new VariantMatrix(options, []).matchingOrFirst([], {})).toBeNull();
  });
});

describe('adjacent variants', () => {
  it('differ in one value, by id', () => {
    expect(all.adjacent(select(['Size', 'Small'], ['Color', 'Red']), {})).toEqual([102n, 103n]);
  });

  it('lie next to the first that can be bought when nothing is selected', () => {
    expect(all.adjacent([], {})).toEqual([101n, 104n]);
  });

  it('lie next to a combination that does not exist', () => {
    const sparse = new VariantMatrix(options, [smallBlue, largeRed, largeBlue]);
    expect(sparse.adjacent(select(['Size', 'Small'], ['Color', 'Red']), {})).toEqual([102n, 103n]);
  });
});

describe('the first selectable variant of a value', () => {
  it('has the lowest-positioned values of the other options', () => {
    expect([1n, 2n, 11n, 12n].map((id) => all.firstSelectable(id))).toEqual([101n, 103n, 101n, 102n]);
  });

  it('is the next best where that combination does not exist, whatever the order of the variants', () => {
    const sparse = new VariantMatrix(options, [largeBlue, largeRed, smallBlue]);
    expect([1n, 2n, 11n, 12n].map((id) => sparse.firstSelectable(id))).toEqual([102n, 103n, 103n, 102n]);
  });

  it('is none for a value without a variant', () => {
    expect(new VariantMatrix(options, [smallRed]).firstSelectable(12n)).toBeNull();
  });
});

describe('encodings', () => {
  it('say what exists and what can be bought', () => {
    expect(all.encodedExistence()).toBe('v1_0:0-1,1:0-1,');
    expect(all.encodedAvailability()).toBe('v1_0:1,1:0,');
    expect(new VariantMatrix(options, [smallRed]).encodedAvailability()).toBeNull();
  });
});
