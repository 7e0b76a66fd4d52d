import type { Scope } from '../../../viewer.ts';
import {
  collectionTable,
  mediaTable,
  metafieldTable,
  optionTable,
  optionValueTable,
  productTable,
} from '../../../loaders/catalog/catalog.tables.ts';
import {
  articleTable,
  blogTable,
  menuItemTable,
  menuTable,
  pageTable,
} from '../../../loaders/content/content.tables.ts';
import { policyTable, shopTable } from '../../../loaders/shop/shop.tables.ts';
import type { Table } from '../../../loaders/support/table.ts';

/** A kind of record whose texts may be said in other languages. */
export interface TranslatableResource {
  readonly table: Pick<Table<unknown>, 'name' | 'translates'>;
  readonly scope: Scope;
  /** The record has a version, which counts changes of its texts too. */
  readonly hasVersion: boolean;
}

const of = (
  table: Pick<Table<unknown>, 'name' | 'translates'>,
  scope: Scope,
  hasVersion = false,
): TranslatableResource => ({ table, scope, hasVersion });

/** By type name. Options, values, pictures and attributes of a product count as the product itself. */
export const translatableResources: Readonly<Record<string, TranslatableResource>> = {
  Product: of(productTable, 'catalog:write', true),
  ProductOption: of(optionTable, 'catalog:write'),
  ProductOptionValue: of(optionValueTable, 'catalog:write'),
  MediaImage: of(mediaTable, 'catalog:write'),
  Video: of(mediaTable, 'catalog:write'),
  ExternalVideo: of(mediaTable, 'catalog:write'),
  Model3d: of(mediaTable, 'catalog:write'),
  Metafield: of(metafieldTable, 'catalog:write'),
  Collection: of(collectionTable, 'catalog:write', true),
  Menu: of(menuTable, 'content:write', true),
  MenuItem: of(menuItemTable, 'content:write'),
  Page: of(pageTable, 'content:write', true),
  Blog: of(blogTable, 'content:write', true),
  Article: of(articleTable, 'content:write', true),
  Shop: of(shopTable, 'content:write'),
  ShopPolicy: of(policyTable, 'content:write'),
};

/** Plain texts that are made from a formatted one: by table, the field → what is made of it. */
export const plainTextOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  product: { descriptionHtml: 'description' },
  collection: { descriptionHtml: 'description' },
  page: { body: 'bodySummary' },
  article: { contentHtml: 'content', excerptHtml: 'excerpt' },
};

/** Fields that may be given: those of the table, but for those that are made from others. */
export function translatableFields({ table }: TranslatableResource): string[] {
  const made = new Set(Object.values(plainTextOf[table.name] ?? {}));
  return [...table.translates].filter((field) => !made.has(field));
}

/** True for fields that hold formatted text. */
export const isHtml = (resource: string, field: string): boolean =>
  plainTextOf[resource]?.[field] !== undefined || (resource === 'shop_policy' && field === 'body');
