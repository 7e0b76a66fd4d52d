import { CHANGED, NothingThere } from '../record-choice.ts';
import type { ProductRecord, ShopRecords } from '../shop-records.store.ts';
import { text, type MutationCalls } from './mutation-call.ts';

const MOST_OPTIONS = 3;

const withMedia = async (shop: ShopRecords, least: number): Promise<ProductRecord> => {
  const product = await shop.product(CHANGED, { media: { some: {} } });
  if (product.media.length < least) throw new NothingThere('the product has too few pictures');
  return product;
};

const withOptions = async (shop: ShopRecords, least: number): Promise<ProductRecord> => {
  const product = await shop.product(CHANGED, { options: { some: {} } });
  if (product.options.length < least) throw new NothingThere('the product has too few options');
  return product;
};

/** Calls of the mutations of the pictures and the options of products. */
export const productPartCalls: MutationCalls = {
  productMediaCreate: async (shop) => {
    const source = text(`https://p.example/${shop.fresh('new').replace(' ', '-')}.jpg`);
    return `productId: "${(await shop.product()).id}", media: [{ originalSource: ${source}, alt: "New" }]`;
  },
  productMediaUpdate: async (shop) => {
    const { id, media } = await withMedia(shop, 1);
    return `productId: "${id}", media: [{ id: "${media[0]}", alt: ${text(shop.fresh('Alt'))} }]`;
  },
  productMediaDelete: async (shop) => {
    const { id, media } = await withMedia(shop, 1);
    return `productId: "${id}", mediaIds: ["${shop.random.pick(media)}"]`;
  },
  productMediaReorder: async (shop) => {
    const { id, media } = await withMedia(shop, 2);
    return `productId: "${id}", moves: [{ id: "${media.at(-1)}", newPosition: "0" }]`;
  },
  productOptionsCreate: async (shop) => {
    const { id, options } = await shop.product();
    if (options.length >= MOST_OPTIONS) throw new NothingThere('the product has all the options it may have');
    return `productId: "${id}", options: [{ name: ${text(shop.fresh('Cut'))}, values: [{ name: "Slim" }] }]`;
  },
  productOptionUpdate: async (shop) => {
    const { id, options } = await withOptions(shop, 1);
    const option = shop.random.pick(options);
    const value = option.values[0];
    const isOfValue = value !== undefined && shop.random.chance(0.5);
    const change = isOfValue
      ? `option: { id: "${option.id}" }, optionValuesToUpdate: [{ id: "${value.id}", name: ${text(shop.fresh('Value'))} }]`
      : `option: { id: "${option.id}", name: ${text(shop.fresh('Length'))} }`;
    return `productId: "${id}", ${change}`;
  },
  productOptionsDelete: async (shop) => {
    const { id, options } = await withOptions(shop, 2);
    const single = options.filter(({ values }) => values.length === 1);
    if (single.length === 0) throw new NothingThere('every option tells variants apart');
    return `productId: "${id}", options: ["${shop.random.pick(single).id}"]`;
  },
  productOptionsReorder: async (shop) => {
    const { id, options } = await withOptions(shop, 2);
    const inOrder = [...options].reverse().map((option) => `{ id: "${option.id}" }`);
    return `productId: "${id}", options: [${inOrder.join(', ')}]`;
  },
};
