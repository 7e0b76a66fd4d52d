import { openToScope } from './grants.ts';
import type { Permission } from './permission.ts';
import type { Permissions } from './permissions.ts';

const edit = (...fields: string[]) => openToScope('catalog:write', ...fields, 'userErrors', 'conflict');
const staff = (...fields: string[]) => openToScope('catalog:read', ...fields);

/** Texts of the catalog and of the content: which of them an editor may say is decided by the record that they are of. */
const textEditors: Permission = { anyone: false, customer: false, scopes: ['catalog:write', 'content:write'] };
const toTextEditors = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, textEditors]));
const texts = (...fields: string[]) => toTextEditors(...fields, 'userErrors', 'conflict');

/** Who edits products, and what only staff is told of them. */
export const catalogEditPermissions: Permissions = {
  Mutation: {
    ...openToScope(
      'catalog:write',
      'productCreate',
      'productDelete',
      'productMediaCreate',
      'productMediaDelete',
      'productMediaReorder',
      'productMediaUpdate',
      'productOptionUpdate',
      'productOptionsCreate',
      'productOptionsDelete',
      'productOptionsReorder',
      'productPublish',
      'productSet',
      'productUnpublish',
      'productUpdate',
      'productVariantPricesSet',
      'productVariantsBulkCreate',
      'productVariantsBulkDelete',
      'productVariantsBulkUpdate',
      'productsBulkUpdate',
    ),
    ...toTextEditors('translationsRegister', 'translationsRemove'),
  },
  ProductSetPayload: edit('product'),
  ProductCreatePayload: edit('product'),
  ProductUpdatePayload: edit('product'),
  ProductPublishPayload: edit('product'),
  ProductUnpublishPayload: edit('product'),
  ProductDeletePayload: edit('deletedProductId'),
  ProductsBulkUpdatePayload: edit('products'),
  ProductVariantsBulkCreatePayload: edit('product', 'productVariants'),
  ProductVariantsBulkUpdatePayload: edit('product', 'productVariants'),
  ProductVariantsBulkDeletePayload: edit('product'),
  ProductVariantPricesSetPayload: edit('product', 'productVariants'),
  ProductOptionsCreatePayload: edit('product'),
  ProductOptionUpdatePayload: edit('product'),
  ProductOptionsDeletePayload: edit('product'),
  ProductOptionsReorderPayload: edit('product'),
  ProductMediaCreatePayload: edit('product'),
  ProductMediaUpdatePayload: edit('product'),
  ProductMediaDeletePayload: edit('product'),
  ProductMediaReorderPayload: edit('product'),
  TranslationsRegisterPayload: texts('translations'),
  TranslationsRemovePayload: texts('translations'),
  Translation: toTextEditors('key', 'locale', 'value'),
  Product: staff('isPublished', 'publishedOn', 'status', 'version'),
  ProductVariant: staff('inventoryPolicy', 'inventoryTracked', 'marketPrices'),
  ProductVariantMarketPrice: staff('compareAtPrice', 'isFixed', 'market', 'price'),
};
