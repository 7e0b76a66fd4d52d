import { NothingThere, REMOVED } from '../record-choice.ts';
import type { ProductRecord, ShopRecords } from '../shop-records.store.ts';
import { list, PAST, text, type MutationCalls } from './mutation-call.ts';

/** A price in whole units, which every currency has. */
const price = ({ random }: ShopRecords): string => text(String(random.int(5, 400)));

const newProduct = async (shop: ShopRecords): Promise<string> =>
  `title: ${text(shop.fresh('Lamp'))}, handle: ${text(await shop.handle('product'))}, status: ACTIVE, publishedAt: ${PAST},
   vendor: "Strickerei Fries", tags: ["wool", "new"], productOptions: [{ name: "Size", values: [{ name: "S" }] }],
   variants: [{ optionValues: [{ optionName: "Size", name: "S" }], price: ${price(shop)} }]`;

const changedFields = (shop: ShopRecords): string =>
  shop.random.pick([
    () => `title: ${text(shop.fresh('Other'))}`,
    () => `vendor: ${text(shop.fresh('Vendor'))}`,
    () => `tags: ["wool", ${text(shop.fresh('tag'))}]`,
    () => `descriptionHtml: ${text(`<p>${shop.fresh('Words')}</p>`)}`,
    () => `productType: ${text(shop.fresh('Type'))}`,
    () => `seo: { title: ${text(shop.fresh('Seo'))} }`,
    () =>
      `metafields: [{ namespace: "custom", key: "material", type: "single_line_text_field", value: ${text(shop.fresh('Cotton'))} }]`,
  ])();

const withVariants = async (shop: ShopRecords, least: number): Promise<ProductRecord> => {
  const product = await shop.product();
  if (product.variants.length < least) throw new NothingThere('the product has too few variants');
  return product;
};

/** Calls of the mutations of products as wholes, and of their variants. */
export const productCalls: MutationCalls = {
  productCreate: async (shop) => `input: { ${await newProduct(shop)} }`,
  productSet: async (shop) => `identifier: { id: "${(await shop.product()).id}" }, input: { ${changedFields(shop)} }`,
  productUpdate: async (shop) => `id: "${(await shop.product()).id}", input: { ${changedFields(shop)} }`,
  productDelete: async (shop) => `id: "${(await shop.product(REMOVED)).id}"`,
  productPublish: async (shop) => {
    const hidden = { OR: [{ publishedAt: null }, { publishedAt: { gt: new Date() } }] };
    return `id: "${(await shop.product(undefined, hidden)).id}"`;
  },
  productUnpublish: async (shop) =>
    `id: "${(await shop.product(REMOVED, { status: 'ACTIVE', publishedAt: { not: null } })).id}"`,
  productsBulkUpdate: async (shop) => {
    const ids = new Set([(await shop.product()).id, (await shop.product()).id, (await shop.product(REMOVED)).id]);
    const products = [...ids].map((id) => `{ id: "${id}" }`).join(', ');
    const input = shop.random.pick([
      'tagsAdd: ["wool"]',
      'tagsRemove: ["wool"]',
      `vendor: ${text(shop.fresh('Many'))}`,
    ]);
    return `products: [${products}], input: { ${input} }`;
  },
  productVariantsBulkCreate: async (shop) => {
    const { id, options } = await withVariants(shop, 1);
    if (options.length === 0) throw new NothingThere('the product has no options');
    const values = options.map(({ name, values: [first] }, at) => {
      const value = at === 0 ? shop.fresh('X') : (first?.name ?? '');
      return `{ optionName: ${text(name)}, name: ${text(value)} }`;
    });
    return `productId: "${id}", variants: [{ optionValues: [${values.join(', ')}], price: ${price(shop)} }]`;
  },
  productVariantsBulkUpdate: async (shop) => {
    const { id, variants } = await withVariants(shop, 1);
    const change = shop.random.pick([
      `price: ${price(shop)}`,
      `price: ${price(shop)}, compareAtPrice: "500"`,
      `sku: ${text(shop.fresh('SKU'))}`,
      'inventoryPolicy: CONTINUE',
      'inventoryTracked: false',
    ]);
    return `productId: "${id}", variants: [{ id: "${shop.random.pick(variants)}", ${change} }]`;
  },
  productVariantsBulkDelete: async (shop) => {
    const { id, variants } = await withVariants(shop, 2);
    return `productId: "${id}", variantsIds: ["${shop.random.pick(variants)}"]`;
  },
  productVariantPricesSet: async (shop) => {
    const { id, variants } = await withVariants(shop, 1);
    const prices = `[{ variantId: "${shop.random.pick(variants)}", price: ${price(shop)} }]`;
    return `productId: "${id}", marketId: "${await shop.market()}", prices: ${prices}`;
  },
  translationsRegister: async (shop) => {
    const id = shop.random.chance(0.6) ? (await shop.product()).id : (await shop.collection()).id;
    return `resourceId: "${id}", translations: [{ key: "title", locale: DE, value: ${text(shop.fresh('Hemd'))} }]`;
  },
  translationsRemove: async (shop) => {
    const { id, key } = await shop.translation();
    return `resourceId: "${id}", translationKeys: ${list([key])}, locales: [DE]`;
  },
};
