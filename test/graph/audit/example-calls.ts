import type { ExampleShop } from './example-shop.ts';

/** Arguments of a call that changes something, for each mutation by its name. */
export type ExampleCalls = Readonly<Record<string, (shop: ExampleShop) => string | Promise<string>>>;

const list = (ids: readonly string[]): string => JSON.stringify(ids);
const SOFT = '[{ optionName: "Size", name: "L" }, { optionName: "Colour", name: "Blue" }]';

const products: ExampleCalls = {
  productCreate: () => 'input: { title: "New" }',
  productSet: () => 'input: { title: "Wanted" }',
  productUpdate: async (shop) => `id: "${(await shop.plain()).id}", input: { title: "Other" }`,
  productDelete: async (shop) => `id: "${(await shop.shirt()).id}"`,
  productPublish: async (shop) => `id: "${(await shop.plain()).id}"`,
  productUnpublish: async (shop) => `id: "${(await shop.shirt()).id}"`,
  productsBulkUpdate: async (shop) =>
    `products: [{ id: "${(await shop.plain()).id}" }, { id: "${(await shop.shirt()).id}" }], input: { vendor: "Other" }`,
  productMediaCreate: async (shop) =>
    `productId: "${(await shop.shirt()).id}", media: [{ originalSource: "https://p.example/new.jpg" }]`,
  productMediaUpdate: async (shop) => {
    const { id, media } = await shop.shirt();
    return `productId: "${id}", media: [{ id: "${media[0]}", alt: "Other" }]`;
  },
  productMediaDelete: async (shop) => {
    const { id, media } = await shop.shirt();
    return `productId: "${id}", mediaIds: ["${media[0]}"]`;
  },
  productMediaReorder: async (shop) => {
    const { id, media } = await shop.shirt();
    return `productId: "${id}", moves: [{ id: "${media[1]}", newPosition: "0" }]`;
  },
  productOptionsCreate: async (shop) =>
    `productId: "${(await shop.shirt()).id}", options: [{ name: "Cut", values: [{ name: "Slim" }] }]`,
  productOptionUpdate: async (shop) => {
    const { id, options } = await shop.shirt();
    return `productId: "${id}", option: { id: "${options[0]}", name: "Length" }`;
  },
  productOptionsDelete: async (shop) => {
    const { id, options } = await shop.plain();
    return `productId: "${id}", options: ["${options[1]}"]`;
  },
  productOptionsReorder: async (shop) => {
    const { id, options } = await shop.shirt();
    return `productId: "${id}", options: [{ id: "${options[1]}" }, { id: "${options[0]}" }]`;
  },
  productVariantsBulkCreate: async (shop) =>
    `productId: "${(await shop.shirt()).id}", variants: [{ optionValues: ${SOFT}, price: "20" }]`,
  productVariantsBulkUpdate: async (shop) => {
    const { id, variants } = await shop.shirt();
    return `productId: "${id}", variants: [{ id: "${variants[0]}", price: "7" }]`;
  },
  productVariantsBulkDelete: async (shop) => {
    const { id, variants } = await shop.shirt();
    return `productId: "${id}", variantsIds: ["${variants[0]}"]`;
  },
  productVariantPricesSet: async (shop) => {
    const { id, variants } = await shop.shirt();
    return `productId: "${id}", marketId: "${shop.market()}", prices: [{ variantId: "${variants[0]}", price: "3" }]`;
  },
  translationsRegister: async (shop) =>
    `resourceId: "${(await shop.shirt()).id}", translations: [{ key: "title", locale: DE, value: "Hemd" }]`,
  translationsRemove: async (shop) =>
    `resourceId: "${await shop.translated()}", translationKeys: ["title"], locales: [DE]`,
};

const collections: ExampleCalls = {
  collectionCreate: () => 'input: { title: "New" }',
  collectionUpdate: async (shop) => `input: { id: "${(await shop.collection()).id}", title: "Other" }`,
  collectionPublish: async (shop) => `id: "${(await shop.collection(0, null)).id}"`,
  collectionUnpublish: async (shop) => `id: "${(await shop.collection()).id}"`,
  collectionDelete: async (shop) => `input: { id: "${(await shop.collection()).id}" }`,
  collectionAddProducts: async (shop) =>
    `id: "${(await shop.collection()).id}", productIds: ["${(await shop.shirt()).id}"]`,
  collectionRemoveProducts: async (shop) => {
    const { id, products: members } = await shop.collection(2);
    return `id: "${id}", productIds: ${list(members.slice(0, 1))}`;
  },
  collectionReorderProducts: async (shop) => {
    const { id, products: members } = await shop.collection(2);
    return `id: "${id}", moves: [{ id: "${members[1]}", newPosition: "0" }]`;
  },
};

const content: ExampleCalls = {
  pageCreate: () => 'page: { title: "New" }',
  pageUpdate: async (shop) => `id: "${await shop.page()}", page: { title: "Other" }`,
  pageDelete: async (shop) => `id: "${await shop.page()}"`,
  blogCreate: () => 'blog: { title: "New" }',
  blogUpdate: async (shop) => `id: "${await shop.blog()}", blog: { title: "Other" }`,
  blogDelete: async (shop) => `id: "${await shop.blog()}"`,
  articleCreate: async (shop) => `article: { blogId: "${await shop.blog()}", title: "New", author: { name: "Ada" } }`,
  articleUpdate: async (shop) => `id: "${await shop.article()}", article: { title: "Other" }`,
  articleDelete: async (shop) => `id: "${await shop.article()}"`,
  menuCreate: (shop) => `title: "New", handle: "${shop.next()}", items: [{ title: "Home", type: FRONTPAGE }]`,
  menuUpdate: async (shop) => `id: "${await shop.menu()}", title: "Other"`,
  menuDelete: async (shop) => `id: "${await shop.menu()}"`,
};

const customers: ExampleCalls = {
  customerUpdate: async (shop) => `customerId: "${await shop.customer()}", input: { lastName: "Byron" }`,
  customerAddressCreate: async (shop) =>
    `customerId: "${await shop.customer()}", address: { address1: "Street 1", city: "Ulm", territoryCode: "DE" }`,
  customerAddressUpdate: async (shop) => `addressId: "${await shop.address()}", address: { city: "Bonn" }`,
  customerAddressDelete: async (shop) => `addressId: "${await shop.address()}"`,
  customerNoteAdd: async (shop) => `customerId: "${await shop.customer()}", body: "Called."`,
  customerEmailMarketingSubscribe: async (shop) => `customerId: "${await shop.customer()}"`,
  customerEmailMarketingUnsubscribe: async (shop) => `customerId: "${await shop.customer()}"`,
  customerDataExport: async (shop) => `customerId: "${await shop.customer()}"`,
  customerErase: async (shop) => `customerId: "${await shop.customer()}", confirm: true`,
};

const stockAndReviews: ExampleCalls = {
  inventorySetQuantities: async (shop) =>
    `input: { reason: "cycle_count", ignoreCompareQuantity: true, quantities: [{
      variantId: "${(await shop.shirt()).variants[0]}", locationId: "${await shop.location()}", quantity: 3 }] }`,
  inventoryAdjustQuantities: async (shop) =>
    `input: { reason: "received", changes: [{
      variantId: "${(await shop.shirt()).variants[0]}", locationId: "${await shop.location()}", delta: 3 }] }`,
  inventoryTransfer: async (shop) => {
    const { variantId, locationId } = await shop.stock();
    return `input: { reason: "restock", fromLocationId: "${locationId}", toLocationId: "${await shop.location()}",
      quantities: [{ variantId: "${variantId}", quantity: 3 }] }`;
  },
  reviewApprove: async (shop) => `id: "${await shop.review()}"`,
  reviewReject: async (shop) => `id: "${await shop.review()}"`,
  reviewsModerate: async (shop) => `ids: ["${await shop.review()}", "${await shop.review()}"], status: PUBLISHED`,
};

const deliveryAndTaxes: ExampleCalls = {
  deliveryZoneSet: (shop) => `input: { name: "${shop.next()}", places: [], rates: [{
      marketId: "${shop.market()}", handle: "standard", title: "Standard", price: "5" }] }`,
  deliveryZoneDelete: async (shop) => `id: "${await shop.deliveryZone()}"`,
  taxRatesSet: (shop) => `countryCode: DE, rates: [{ title: "${shop.next()}", percentage: "19" }]`,
  marketTaxSet: (shop) => `marketId: "${shop.market()}", pricesIncludeTax: false`,
};

const promotions: ExampleCalls = {
  discountCreate: (shop) => `input: { method: CODE, class: ORDER, title: "New", codes: ["${shop.next()}"],
    value: { kind: PERCENTAGE, percentage: "10" } }`,
  discountUpdate: async (shop) => `id: "${await shop.discount()}", input: { title: "Other" }`,
  discountDelete: async (shop) => `id: "${await shop.discount()}"`,
  discountCodesAdd: async (shop) => `id: "${await shop.discount()}", codes: ["${shop.next()}"]`,
  discountCodesRemove: async (shop) => {
    const code = shop.next();
    return `id: "${await shop.discount([code])}", codes: ["${code}"]`;
  },
  giftCardCreate: () => 'input: { initialValue: { amount: "5", currencyCode: USD } }',
  giftCardUpdate: async (shop) => `id: "${await shop.giftCard()}", input: { note: "Other" }`,
  giftCardDeactivate: async (shop) => `id: "${await shop.giftCard()}"`,
  giftCardBalanceAdjust: async (shop) => `id: "${await shop.giftCard()}",
    input: { reason: "goodwill", delta: { amount: "1", currencyCode: USD } }`,
};

const cache: ExampleCalls = {
  cachePurge: () => 'tags: ["product"]',
};

/** Every mutation of the graph. A new one is added here; the test of the audit says so. */
export const exampleCalls: ExampleCalls = {
  ...products,
  ...collections,
  ...content,
  ...customers,
  ...stockAndReviews,
  ...deliveryAndTaxes,
  ...promotions,
  ...cache,
};
