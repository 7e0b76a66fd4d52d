import { describe, expect, it } from 'vitest';
import { truncated } from '../../../src/resolvers/catalog/truncated.ts';

describe('a text cut short', () => {
  it('has as many characters as asked for, an ellipsis among them', () => {
    expect(truncated('A warm mug', 6)).toBe('A war…');
    expect(truncated('A warm mug', 10)).toBe('A warm mug');
    expect(truncated('A warm mug', null)).toBe('A warm mug');
    expect(truncated('A warm mug', 0)).toBe('');
  });

  it('never ends in half a character', () => {
    expect(truncated('🍵🍵🍵', 2)).toBe('🍵…');
  });

  it('refuses a negative length', () => {
    expect(() => truncated('mug', -1)).toThrow('"truncateAt" is -1');
  });
});
