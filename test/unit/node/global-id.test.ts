import { describe, expect, it } from 'vitest';
import { globalId, keyOf, parseGlobalId } from '../../../src/services/node/global-id.ts';

describe('a global id', () => {
  it('names a record by its type and key', () => {
    expect(globalId('Product', 12n)).toBe('gid://vitrine/Product/12');
    expect(parseGlobalId('gid://vitrine/Product/12')).toEqual({ type: 'Product', key: 12n });
  });

  it('may be written as clients of the published API write it', () => {
    expect(keyOf('gid://shopify/Model3d/7', 'Model3d')).toBe(7n);
  });

  it.each([
    'Product/12',
    'gid://vitrine/Product/',
    'gid://vitrine/Product/-1',
    'gid://vitrine/Product/1.5',
    'gid://vitrine/Product/12?x=1',
    'gid://vitrine/Product/9223372036854775808',
    'gid://other/Product/12',
    ' gid://vitrine/Product/12',
    'gid://vitrine/Product/12\n',
    `gid://vitrine/${'a'.repeat(61)}/1`,
  ])('is none: %j', (id) => {
    expect(parseGlobalId(id)).toBeNull();
  });

  it('of another type is refused with an example of the right one', () => {
    const refuse = () => keyOf('gid://vitrine/Page/1', 'Article', 'articleId');
    expect(refuse).toThrow('"articleId" is not the id of an Article: those look like gid://vitrine/Article/123.');
    expect(refuse).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
