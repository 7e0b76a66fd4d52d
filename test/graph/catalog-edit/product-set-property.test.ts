import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertPrice } from '../../../src/services/catalog/price-conversion.ts';
import { useEditShop } from './edit-shop.ts';

const shop = useEditShop();
/** Products that one run makes; a fixed seed, so that it does the same each time. */
const RUNS = { numRuns: 25, seed: 20261123 };

const word = fc.stringMatching(/^[A-Za-zäöß][A-Za-z0-9äöß '"<&/-]{0,12}[A-Za-z0-9]$/);
const amount = fc.integer({ min: 0, max: 9_999_999 });
const price = (minor: number) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
const names = (most: number) => fc.uniqueArray(word, { minLength: 1, maxLength: most });

/** A small product: up to two options, some of the combinations as variants, prices by hand in some markets. */
const product = fc
  .record({
    title: word,
    vendor: fc.option(word),
    tags: fc.uniqueArray(word, { maxLength: 3 }),
    html: fc.option(
      fc.constantFrom(
        '<p>a</p>',
        '<p><b<p><p>',
        '<i>x</i><script>y</script>',
        'a &amp; b',
        '<a href="javascript:x">z</a>',
      ),
    ),
    options: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
    values: fc.tuple(names(3), names(2)),
    kept: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    amounts: fc.array(amount, { minLength: 6, maxLength: 6 }),
    fixed: fc.array(fc.option(amount), { minLength: 6, maxLength: 6 }),
    reduced: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    pictures: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  })
  .map((one) => {
    const lists = one.options.map((_, at) => one.values[at] ?? []);
    const all = (lists[0] ?? []).flatMap((first) => (lists[1] ? lists[1].map((second) => [first, second]) : [[first]]));
    const some = all.filter((_, at) => at === 0 || one.kept[at]);
    return {
      amounts: one.amounts,
      fixed: one.fixed,
      values: some,
      input: (usd: string) => ({
        handle: 'random',
        title: one.title,
        vendor: one.vendor,
        tags: one.tags,
        descriptionHtml: one.html,
        productOptions: one.options.map((name, at) => ({
          name,
          values: (lists[at] ?? []).map((value) => ({ name: value })),
        })),
        variants: some.map((values, at) => ({
          optionValues: values.map((name, option) => ({ optionName: one.options[option], name })),
          price: price(one.amounts[at] ?? 0),
          compareAtPrice: one.reduced[at] ? price((one.amounts[at] ?? 0) + 100) : null,
          marketPrices: one.fixed[at] === null ? [] : [{ marketId: usd, price: price(one.fixed[at] ?? 0) }],
        })),
        media: one.pictures.map((at) => ({ originalSource: `https://p.example/${at}.jpg`, alt: `Picture ${at}` })),
      }),
    };
  });

const rowsBelow = async () => {
  const { audit_entry: _audit, retired_record: _retired, ...rows } = await shop.rows();
  return rows;
};

describe('productSet, whatever the product was before', () => {
  it(
    'brings it to what is described, keeps converted prices, and writes nothing the second time',
    { timeout: 120_000 },
    async () => {
      let version = 0;
      await fc.assert(
        fc.asyncProperty(product, async ({ input, values, amounts, fixed }) => {
          const wanted = input(shop.markets.usd);
          const first = await shop.set(wanted);
          expect(first.userErrors).toEqual([]);
          expect(first.product.version - version).toBeLessThanOrEqual(1);
          version = first.product.version;
          expect(first.product.title).toBe(wanted.title);
          expect(first.product.options).toMatchObject(
            wanted.productOptions.map(({ name, values: list }) => ({ name, optionValues: list })),
          );
          expect(first.product.variants.nodes).toHaveLength(values.length);
          for (const [at, node] of first.product.variants.nodes.entries()) {
            expect(node.title).toBe(values[at]?.join(' / '));
            const base = { amount: BigInt(amounts[at] ?? 0), compareAtAmount: null };
            const rate = { currencyCode: 'USD', rateMicros: 2_000_000n };
            const converted = convertPrice(base, { currencyCode: 'EUR' }, rate).amount;
            const [, usd] = node.marketPrices;
            expect(usd.isFixed).toBe(fixed[at] !== null);
            expect(Math.round(Number(usd.price.amount) * 100)).toBe(fixed[at] ?? Number(converted));
          }
          expect(first.product.media.nodes).toMatchObject(wanted.media.map(({ alt }) => ({ alt })));
          const before = [await rowsBelow(), await shop.prisma().auditEntry.count()];
          const second = await shop.set(wanted);
          expect(second.userErrors).toEqual([]);
          expect([await rowsBelow(), await shop.prisma().auditEntry.count()]).toEqual(before);
          expect(second.product).toEqual(first.product);
        }),
        RUNS,
      );
      expect(version).toBeGreaterThan(5);
    },
  );
});
