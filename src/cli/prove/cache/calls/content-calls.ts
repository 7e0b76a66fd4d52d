import { REMOVED } from '../record-choice.ts';
import type { ShopRecords } from '../shop-records.store.ts';
import { PAST, text, type MutationCalls } from './mutation-call.ts';

const words = (shop: ShopRecords): string =>
  shop.random.pick([
    () => `title: ${text(shop.fresh('Title'))}`,
    () => `body: ${text(`<p>${shop.fresh('Body')}</p>`)}`,
    () => `seo: { title: ${text(shop.fresh('Seo'))} }`,
  ])();

const items = (shop: ShopRecords): string =>
  `[{ title: ${text(shop.fresh('Home'))}, type: FRONTPAGE }, { title: "Search", type: SEARCH }]`;

/** Calls of the mutations of pages, blogs, articles and menus. */
export const contentCalls: MutationCalls = {
  pageCreate: async (shop) =>
    `page: { title: ${text(shop.fresh('Page'))}, handle: ${text(await shop.handle('page'))}, body: "<p>New</p>", isPublished: true }`,
  pageUpdate: async (shop) => `id: "${await shop.page()}", page: { ${words(shop)} }`,
  pageDelete: async (shop) => `id: "${await shop.page(REMOVED)}"`,
  blogCreate: async (shop) =>
    `blog: { title: ${text(shop.fresh('Blog'))}, handle: ${text(await shop.handle('blog'))} }`,
  blogUpdate: async (shop) => `id: "${await shop.blog()}", blog: { title: ${text(shop.fresh('Blog'))} }`,
  blogDelete: async (shop) => `id: "${await shop.blog({ shown: 0.1, asked: 0 })}", deleteArticles: true`,
  articleCreate: async (shop) =>
    `article: { blogId: "${await shop.blog()}", title: ${text(shop.fresh('Article'))}, author: { name: "Ada" },
      body: "<p>New</p>", isPublished: true, publishDate: ${shop.random.chance(0.5) ? PAST : text(new Date().toISOString())} }`,
  articleUpdate: async (shop) => `id: "${await shop.article()}", article: { ${words(shop)} }`,
  articleDelete: async (shop) => `id: "${await shop.article(REMOVED)}"`,
  menuCreate: async (shop) =>
    `title: ${text(shop.fresh('Menu'))}, handle: ${text(await shop.handle('menu'))}, items: ${items(shop)}`,
  menuUpdate: async (shop) => `id: "${await shop.menu()}", title: ${text(shop.fresh('Menu'))}, items: ${items(shop)}`,
  menuDelete: async (shop) => `id: "${await shop.menu(REMOVED)}"`,
};
