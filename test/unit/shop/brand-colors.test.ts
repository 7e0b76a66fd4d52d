import { describe, expect, it } from 'vitest';
import { brandColors } from '../../../src/services/shop/brand-colors.ts';

describe('the colours of a brand', () => {
  it('are pairs, most important first', () => {
    const pair = { background: '#112233', foreground: '#FFF' };
    expect(brandColors({ primary: [pair], secondary: [pair, {}] })).toEqual({
      primary: [pair],
      secondary: [pair, { background: null, foreground: null }],
    });
  });

  it.each([[{}], [null], [[]], ['red'], [{ primary: 'red', secondary: { background: '#112233' } }]])(
    'are none where the column says %j',
    (column) => {
      expect(brandColors(column)).toEqual({ primary: [], secondary: [] });
    },
  );

  it.each(['red', 'url(javascript:alert(1))', '#12345g', 7, null])('leave out %j, which is no colour', (background) => {
    expect(brandColors({ primary: [{ background, foreground: '#000' }] }).primary).toEqual([
      { background: null, foreground: '#000' },
    ]);
  });
});
