import { expect, it } from 'vitest';
import { AnswerParts } from '../../../../src/server/limits/answer-parts.ts';

it('an answer in parts is put together as its client does it', () => {
  const parts = new AnswerParts({ product: { id: '1', reviews: { nodes: [{ id: 'a' }] } } });
  parts.add({ path: ['product'], data: { title: 'Lamp', reviews: { totalCount: 3 } } });
  parts.add({ path: ['product', 'reviews', 'nodes', 1], items: [{ id: 'b' }, { id: 'c' }] });
  parts.add({ path: ['product', 'reviews', 'nodes', 2], data: { rating: 5 } });
  parts.add({ data: { shop: { name: 'S' } } });
  expect(parts.data).toEqual({
    product: {
      id: '1',
      title: 'Lamp',
      reviews: { totalCount: 3, nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c', rating: 5 }] },
    },
    shop: { name: 'S' },
  });
});

it('a part that failed, or belongs to what is null, changes nothing', () => {
  const parts = new AnswerParts({ product: null });
  parts.add({ path: ['product'], data: { title: 'Lamp' } });
  parts.add({ path: ['product', 'nodes', 0], items: [{ id: 'b' }] });
  parts.add({ path: [], data: null });
  expect(parts.data).toEqual({ product: null });
});
