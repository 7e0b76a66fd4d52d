import type { TestGraph } from '../../support/graph.ts';
import { staff } from '../../support/viewers.ts';
import type { AskedRoots, SampleArguments } from './field-paths.ts';

/** A suggestion is one search each time; recommendations are asked for several products at once. */
export const askedRoots: AskedRoots = {
  'Query.cart': 'once',
  'Query.predictiveSearch': 'once',
  'Query.productRecommendations': 'several',
};

type Nodes = { nodes: { id: string; handle: string }[] };

/** Arguments for the fields that need some, with handles and ids of the shop under trial. */
export async function sampleArguments(graph: TestGraph): Promise<SampleArguments> {
  const list = async (field: string): Promise<Nodes['nodes']> => {
    const { data } = await graph.query<{ list: Nodes }>(`{ list: ${field}(first: 24) { nodes { id handle } } }`);
    return data!.list.nodes;
  };
  const [products, collections, pages, blogs, articles] = await Promise.all(
    ['products', 'collections', 'pages', 'blogs', 'articles'].map(list),
  );
  const { data } = await graph
    .as(staff('admin'))
    .query<Record<'customers' | 'discounts' | 'giftCards', { nodes: { id: string }[] }>>(
      '{ customers(first: 24) { nodes { id } } discounts(first: 24) { nodes { id } } giftCards(first: 24) { nodes { id } } }',
    );
  const customers = data!.customers.nodes;
  const cartId = await cartOf(graph);
  const handle = (of: Nodes['nodes'] | undefined) => (index: number) => `handle: "${of![index]!.handle}"`;
  const metafield = () => 'namespace: "growth", key: "note"';
  const metafields = () => 'identifiers: [{ namespace: "growth", key: "note" }]';
  const withMetafields = [
    'Product',
    'ProductVariant',
    'Collection',
    'Page',
    'Blog',
    'Article',
    'Shop',
    'Market',
    'Location',
  ];
  return {
    'Query.cart': () => `id: "${cartId}"`,
    'Cart.attribute': () => 'key: "gift"',
    'CartLine.attribute': () => 'key: "gift"',
    'Query.product': handle(products),
    'Query.productByHandle': handle(products),
    'Query.collection': handle(collections),
    'Query.collectionByHandle': handle(collections),
    'Query.page': handle(pages),
    'Query.pageByHandle': handle(pages),
    'Query.blogByHandle': handle(blogs),
    'Query.blog': handle(blogs),
    'Query.article': (index) => `id: "${articles![index]!.id}"`,
    'Query.discount': (index) => `id: "${data!.discounts.nodes[index]!.id}"`,
    'Query.giftCard': (index) => `id: "${data!.giftCards.nodes[index]!.id}"`,
    'Query.menu': (index) => `handle: "more-${index + 1}"`,
    'Query.node': (index) => `id: "${products![index]!.id}"`,
    'Query.nodes': (_, size) =>
      `ids: ${JSON.stringify([products!, customers].flatMap((list) => list.slice(0, size)).map(({ id }) => id))}`,
    'Query.productRecommendations': (index) => handle(products)(index).replace('handle', 'productHandle'),
    'Query.search': (_, size) => `query: "a*", first: ${size}`,
    'Query.predictiveSearch': (index) => `query: "${'abcdefghijklmnopqrstuvwxyz'[index]}", limit: 3`,
    'Blog.articleByHandle': () => 'handle: "more-1"',
    'Product.variantBySelectedOptions': () => 'selectedOptions: [{ name: "Size", value: "M" }]',
    ...Object.fromEntries(
      withMetafields.flatMap((type) => [
        [`${type}.metafield`, metafield],
        [`${type}.metafields`, metafields],
      ]),
    ),
  };
}

/** A cart of some lines that is sent somewhere. */
async function cartOf(graph: TestGraph): Promise<string> {
  const found = await graph.query<{ products: { nodes: { variants: { nodes: { id: string }[] } }[] } }>(
    '{ products(first: 12) { nodes { variants(first: 1) { nodes { id } } } } }',
  );
  const variants = found.data!.products.nodes.flatMap(({ variants: { nodes } }) => nodes);
  const { data } = await graph.query<{ cartCreate: { cart: { id: string } } }>(
    'mutation ($input: CartInput!) { cartCreate(input: $input) { cart { id } } }',
    {
      input: {
        lines: variants.map(({ id }) => ({ merchandiseId: id, attributes: [{ key: 'gift', value: 'yes' }] })),
        delivery: { addresses: [{ address: { deliveryAddress: { countryCode: 'DE', city: 'Ulm' } } }] },
        discountCodes: ['NOTHING'],
      },
    },
  );
  return data!.cartCreate.cart.id;
}
