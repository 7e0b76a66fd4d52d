import { describe, expect, it } from 'vitest';
import { measuredType, unitName, unitPrice } from '../../../src/services/catalog/unit-price.ts';

const per = (quantityValue: number, quantityUnit: string, referenceValue: number, referenceUnit: string) => ({
  quantityValue,
  quantityUnit,
  referenceValue,
  referenceUnit,
});

describe('unit price', () => {
  it('is the price of the reference quantity', () => {
    expect(unitPrice(499n, per(250, 'ML', 100, 'ML'))).toBe(200n); // 4.99 for 250 ml: 1.996 for 100 ml
    expect(unitPrice(1_000n, per(0.75, 'L', 1, 'L'))).toBe(1_333n);
    expect(unitPrice(1_290n, per(500, 'G', 1, 'KG'))).toBe(2_580n);
  });

  it('rounds a half away from zero', () => {
    expect(unitPrice(1n, per(2, 'ITEM', 1, 'ITEM'))).toBe(1n);
  });

  it('stays exact beyond what a float can hold', () => {
    expect(unitPrice(9_007_199_254_740_993n, per(1, 'M', 1, 'M'))).toBe(9_007_199_254_740_993n);
  });

  it('knows the US customary units exactly', () => {
    expect(unitPrice(1_600n, per(1, 'LB', 1, 'OZ'))).toBe(100n);
    expect(unitPrice(12_800n, per(1, 'GAL', 1, 'FLOZ'))).toBe(100n);
    expect(unitPrice(300n, per(1, 'YD', 1, 'FT'))).toBe(100n);
  });

  it('is none without a measure, of nothing, or between units of different kinds', () => {
    expect(
      unitPrice(100n, { quantityValue: null, quantityUnit: null, referenceValue: null, referenceUnit: null }),
    ).toBeNull();
    expect(unitPrice(100n, per(0, 'ML', 100, 'ML'))).toBeNull();
    expect(unitPrice(100n, per(1, 'KG', 1, 'L'))).toBeNull();
    expect(unitPrice(100n, per(1, 'STONE', 1, 'STONE'))).toBeNull();
  });

  it('says what a unit measures', () => {
    expect([measuredType('ML'), measuredType('FT2'), measuredType('STONE')]).toEqual(['VOLUME', 'AREA', 'UNKNOWN']);
    expect([unitName('ML'), unitName('STONE')]).toEqual(['ML', 'UNKNOWN']);
  });
});
