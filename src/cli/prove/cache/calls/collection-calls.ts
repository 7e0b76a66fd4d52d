import { CHANGED, NothingThere, REMOVED, type Liking } from '../record-choice.ts';
import type { ShopRecords } from '../shop-records.store.ts';
import { list, PAST, text, type MutationCalls } from './mutation-call.ts';

const byHand = async (shop: ShopRecords, liking: Liking, least: number) => {
  const kept = await shop.collectionByHand(liking);
  if (kept.members.length < least) throw new NothingThere('the collection has too few products');
  return kept;
};

const changedFields = (shop: ShopRecords): string =>
  shop.random.pick([
    () => `title: ${text(shop.fresh('Shelf'))}`,
    () => `descriptionHtml: ${text(`<p>${shop.fresh('Words')}</p>`)}`,
    () => `sortOrder: ${shop.random.pick(['ALPHA_ASC', 'PRICE_DESC', 'CREATED_DESC', 'BEST_SELLING'])}`,
    () => `seo: { title: ${text(shop.fresh('Seo'))} }`,
    () => `image: { src: ${text(`https://p.example/${shop.random.int(1, 99)}.jpg`)}, altText: "Other" }`,
  ])();

/** Calls of the mutations of collections. */
export const collectionCalls: MutationCalls = {
  collectionCreate: async (shop) => {
    const rules = '{ match: ANY, rules: [{ column: TAG, relation: EQUALS, condition: "wool" }] }';
    const ruled = shop.random.chance(0.5) ? `, ruleSet: ${rules}` : ', sortOrder: MANUAL';
    return `input: { title: ${text(shop.fresh('Shelf'))}, handle: ${text(await shop.handle('collection'))}${ruled} }`;
  },
  collectionUpdate: async (shop) => `input: { id: "${(await shop.collection()).id}", ${changedFields(shop)} }`,
  collectionPublish: async (shop) =>
    `id: "${(await shop.collection(CHANGED, { publishedAt: null })).id}", publishDate: ${PAST}`,
  collectionUnpublish: async (shop) => `id: "${(await shop.collection(REMOVED, { publishedAt: { not: null } })).id}"`,
  collectionDelete: async (shop) => `input: { id: "${(await shop.collection(REMOVED)).id}" }`,
  collectionAddProducts: async (shop) => {
    const { id, members } = await byHand(shop, CHANGED, 0);
    const product = await shop.product(REMOVED);
    if (members.includes(product.id)) throw new NothingThere('it has the product already');
    return `id: "${id}", productIds: ["${product.id}"]`;
  },
  collectionRemoveProducts: async (shop) => {
    const { id, members } = await byHand(shop, CHANGED, 1);
    return `id: "${id}", productIds: ${list([shop.random.pick(members)])}`;
  },
  collectionReorderProducts: async (shop) => {
    const { id, members } = await byHand(shop, CHANGED, 2);
    return `id: "${id}", moves: [{ id: "${members.at(-1)}", newPosition: "0" }]`;
  },
};
