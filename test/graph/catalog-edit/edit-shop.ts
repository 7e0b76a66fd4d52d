import { beforeAll, expect } from 'vitest';
import type { PrismaClient } from '../../../src/generated/prisma/client.ts';
import { useGraph, type GraphAnswer, type TestGraph } from '../../support/graph.ts';
import { staff } from '../../support/viewers.ts';

/** What a payload of a product's mutation says. */
export interface Payload {
  // A payload is as deep as its query; what is expected of it is said where it is looked at.
  readonly product: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly productVariants?: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly userErrors: readonly { code: string; field: string[]; message: string }[];
  readonly conflict: { expectedVersion: number; currentVersion: number } | null;
}

export const PRODUCT = `id handle title description descriptionHtml vendor productType tags status version publishedAt publishedOn
  isPublished updatedAt seo { title description }
  options { id name optionValues { id name } }
  media(first: 20) { nodes { id alt ... on MediaImage { image { url } } } }
  metafields(identifiers: [{ namespace: "custom", key: "fabric" }]) { value }
  priceRange { minVariantPrice { amount currencyCode } maxVariantPrice { amount } }
  variants(first: 20) { nodes { id title sku price { amount } compareAtPrice { amount } inventoryPolicy inventoryTracked
    marketPrices { market { handle } price { amount currencyCode } compareAtPrice { amount } isFixed } image { url } } }`;
export const REST = 'userErrors { code field message } conflict { expectedVersion currentVersion }';

/** A shop with two markets (EUR, and USD at twice that), two languages and a merchandiser. */
export function useEditShop(options: Parameters<typeof useGraph>[1] = {}) {
  const graph = useGraph('empty', options);
  const markets = { eur: '', usd: '' };
  beforeAll(async () => {
    Object.assign(markets, await givenMarkets(graph.database.prisma));
  });
  const editor = () => graph.as(staff('merchandiser'));
  /** Runs one mutation, whose payload is expected to come. */
  const run = async (
    mutation: string,
    variables: Record<string, unknown> = {},
    as: Pick<TestGraph, 'query'> = editor(),
  ): Promise<Payload & { readonly answer: GraphAnswer<Record<string, Payload>> }> => {
    const answer = await as.query<Record<string, Payload>>(mutation, variables);
    expect(answer.errors).toBeUndefined();
    return { ...(Object.values(answer.data ?? {})[0] as Payload), answer };
  };
  return {
    graph,
    markets,
    editor,
    run,
    prisma: () => graph.database.prisma,
    set: (input: object, more: { identifier?: object; expectedVersion?: number } = {}) =>
      run(
        `mutation ($input: ProductSetInput!, $identifier: ProductSetIdentifiers, $expectedVersion: Int) {
          productSet(input: $input, identifier: $identifier, expectedVersion: $expectedVersion) { product { ${PRODUCT} } ${REST} }
        }`,
        { input, ...more },
      ),
    /** Every row of what an edit may touch. */
    rows: () => readRows(graph.database.prisma),
  };
}

async function givenMarkets({ market, shopLanguage, marketCountry }: PrismaClient) {
  await shopLanguage.createMany({
    data: [
      { code: 'EN', name: 'English', endonym: 'English', isPrimary: true },
      { code: 'DE', name: 'German', endonym: 'Deutsch' },
    ],
  });
  const eur = await market.create({ data: { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true } });
  const usd = await market.create({
    data: { handle: 'us', name: 'United States', currencyCode: 'USD', rateMicros: 2_000_000n },
  });
  await marketCountry.createMany({
    data: [
      { countryCode: 'DE', marketId: eur.id, name: 'Germany', defaultLanguage: 'DE' },
      { countryCode: 'US', marketId: usd.id, name: 'United States', defaultLanguage: 'EN' },
    ],
  });
  return { eur: `gid://vitrine/Market/${eur.id}`, usd: `gid://vitrine/Market/${usd.id}` };
}

const TABLES = [
  ...['product', 'product_option', 'product_option_value', 'product_variant', 'variant_price', 'product_price_range'],
  ...['media', 'product_media', 'metafield', 'translation', 'collection_product', 'product_search', 'search_lexeme'],
  ...['retired_record', 'audit_entry', 'collection'],
];

async function readRows(prisma: PrismaClient): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const table of TABLES)
    rows[table] = await prisma.$queryRawUnsafe(`SELECT to_jsonb(t)::text FROM ${table} t ORDER BY 1`);
  return rows;
}

/** Two options, three variants, prices in two markets, two pictures, an attribute. */
export const shirt = (usd: string) => ({
  title: 'Shirt',
  handle: 'shirt',
  descriptionHtml: '<p>Soft<script>alert(1)</script></p>',
  vendor: 'Loom',
  productType: 'Shirts',
  tags: ['soft', 'cotton'],
  status: 'ACTIVE',
  publishedAt: '2025-01-01T00:00:00.000Z',
  seo: { title: 'A shirt', description: 'Soft' },
  productOptions: [
    { name: 'Size', values: [{ name: 'S' }, { name: 'M' }] },
    { name: 'Colour', values: [{ name: 'Blue' }, { name: 'Red' }] },
  ],
  variants: [
    { ...variant('S', 'Blue'), price: '10.00', sku: 'S-B', marketPrices: [{ marketId: usd, price: '19.50' }] },
    { ...variant('M', 'Blue'), price: '11.00', compareAtPrice: '15', sku: 'M-B', inventoryPolicy: 'CONTINUE' },
    { ...variant('M', 'Red'), price: '12.5', mediaSrc: 'https://p.example/red.jpg' },
  ],
  media: [
    { originalSource: 'https://p.example/blue.jpg', alt: 'Blue' },
    { originalSource: 'https://p.example/red.jpg', alt: 'Red' },
  ],
  metafields: [{ namespace: 'custom', key: 'fabric', type: 'single_line_text_field', value: 'Cotton' }],
});

export const variant = (size: string, colour: string) => ({
  optionValues: [
    { optionName: 'Size', name: size },
    { optionName: 'Colour', name: colour },
  ],
});
