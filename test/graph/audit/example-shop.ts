import type { PrismaClient } from '../../../src/generated/prisma/client.ts';
import { hashOfCode, newGiftCardCode } from '../../../src/services/gift-cards/gift-card-code.ts';
import { givenIn } from '../../support/given.ts';
import { shirt, variant, type useEditShop } from '../catalog-edit/edit-shop.ts';

type Shop = ReturnType<typeof useEditShop>;
type Named = { id: string; optionValues: { id: string }[] };

/** A product as an example names its parts. */
export interface ExampleProduct {
  readonly id: string;
  readonly options: readonly string[];
  readonly values: readonly string[];
  readonly variants: readonly string[];
  readonly media: readonly string[];
}

/** Makes records for examples, new ones each time, without the audit. Every function gives global ids. */
export function exampleShop(shop: Shop) {
  let made = 0;
  const next = () => `example-${(made += 1)}`;
  const prisma = (): PrismaClient => shop.prisma();
  const gid = (type: string, { id }: { id: bigint }) => `gid://vitrine/${type}/${id}`;
  const product = async (input: object): Promise<ExampleProduct> => {
    const { product: set } = await shop.set({ ...shirt(shop.markets.usd), handle: next(), ...input });
    const options = set.options as Named[];
    return {
      id: set.id,
      options: options.map(({ id }) => id),
      values: options.flatMap(({ optionValues }) => optionValues.map(({ id }) => id)),
      variants: set.variants.nodes.map(({ id }: { id: string }) => id),
      media: set.media.nodes.map(({ id }: { id: string }) => id),
    };
  };
  const blog = () => givenIn(prisma()).blog(next());
  const location = () => prisma().location.create({ data: { handle: next(), name: 'Store', pickup: true } });
  const customer = () => prisma().customer.create({ data: { firstName: 'Ada', email: `${next()}@example.com` } });
  return {
    next,
    market: () => shop.markets.usd,
    shirt: () => product({}),
    /** One variant, not published. */
    plain: () =>
      product({
        publishedAt: null,
        status: 'DRAFT',
        productOptions: [
          { name: 'Size', values: [{ name: 'S' }] },
          { name: 'Colour', values: [{ name: 'Blue' }] },
        ],
        variants: [{ ...variant('S', 'Blue'), price: '10.00' }],
      }),
    async translated(): Promise<string> {
      const { id } = await product({});
      await givenIn(prisma()).translation('product', { id: BigInt(id.split('/').at(-1)!) }, 'DE', { title: 'Hemd' });
      return id;
    },
    /** A collection that is kept by hand, with as many products as are asked for. */
    async collection(size = 0, publishedAt: Date | null = new Date('2025-01-01')) {
      const products = [];
      for (let at = 0; at < size; at += 1) products.push((await product({})).id);
      const handle = next();
      const made = await prisma().collection.create({
        data: {
          ...{ handle, title: handle, sortOrder: 'MANUAL', publishedAt },
          products: {
            create: products.map((id, position) => ({ position, productId: BigInt(id.split('/').at(-1)!) })),
          },
        },
      });
      return { id: gid('Collection', made), products };
    },
    page: async () => gid('Page', await givenIn(prisma()).page(next())),
    blog: async () => gid('Blog', await blog()),
    article: async () => gid('Article', await givenIn(prisma()).article(await blog(), next())),
    menu: async () => gid('Menu', await givenIn(prisma()).menu(next(), [])),
    customer: async () => gid('Customer', await customer()),
    async address(): Promise<string> {
      const { id: customerId } = await customer();
      return gid('CustomerAddress', await prisma().customerAddress.create({ data: { customerId, city: 'Ulm' } }));
    },
    /** A tenth off the order by code. */
    async discount(codes: readonly string[] = []): Promise<string> {
      const given = codes.map((code) => ({ code, key: code.toLowerCase() }));
      const of = { method: 'CODE', class: 'ORDER', kind: 'PERCENTAGE', rateMicros: 100_000n } as const;
      return gid(
        'Discount',
        await prisma().discount.create({ data: { title: next(), ...of, codes: { create: given } } }),
      );
    },
    /** Five dollars. */
    async giftCard(): Promise<string> {
      const code = newGiftCardCode();
      const amounts = { currencyCode: 'USD', initialAmount: 500n, balance: 500n };
      const entries = { create: { delta: 500n, balanceAfter: 500n, reason: 'issued' } };
      const data = { codeHash: hashOfCode(code), lastCharacters: code.slice(-4), ...amounts, entries };
      return gid('GiftCard', await prisma().giftCard.create({ data }));
    },
    location: async () => gid('Location', await location()),
    deliveryZone: async () => gid('DeliveryZone', await prisma().deliveryZone.create({ data: { name: next() } })),
    /** Five units of a variant at a place. */
    async stock() {
      const [variantId, { id: locationId }] = [(await product({})).variants[0]!, await location()];
      await prisma().inventoryLevel.create({
        data: { variantId: BigInt(variantId.split('/').at(-1)!), locationId, onHand: 5 },
      });
      return { variantId, locationId: gid('Location', { id: locationId }) };
    },
    async review(): Promise<string> {
      const productId = BigInt((await product({})).id.split('/').at(-1)!);
      return gid('Review', await prisma().review.create({ data: { productId, rating: 5 } }));
    },
  };
}

export type ExampleShop = ReturnType<typeof exampleShop>;
