import {
  Prisma,
  type Collection,
  type Media,
  type Metafield,
  type Product,
  type ProductOption,
  type ProductOptionValue,
  type ProductVariant,
} from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

/** Products; a shopper sees those that are active and published. */
export const productTable = table<Product>('Product', Prisma.ProductScalarFieldEnum, {
  translates: ['title', 'description', 'descriptionHtml', 'productType', 'seoTitle', 'seoDescription'],
  visible: sql`t.status = 'ACTIVE' AND t.published_at <= now()`,
});

/** Variants; visible with their product. */
export const variantTable = table<ProductVariant>('ProductVariant', Prisma.ProductVariantScalarFieldEnum, {
  visible: sql`EXISTS (SELECT 1 FROM product p WHERE p.id = t.product_id AND p.status = 'ACTIVE' AND p.published_at <= now())`,
  visibleWith: { table: 'product', key: 'productId' },
});

export const optionTable = table<ProductOption>('ProductOption', Prisma.ProductOptionScalarFieldEnum, {
  translates: ['name'],
});

export const optionValueTable = table<ProductOptionValue>(
  'ProductOptionValue',
  Prisma.ProductOptionValueScalarFieldEnum,
  {
    translates: ['name'],
  },
);

/** Media; the row's GraphQL type depends on what it is. */
export const mediaTable = table<Media>('Media', Prisma.MediaScalarFieldEnum, {
  typename: `CASE t.type WHEN 'IMAGE' THEN 'MediaImage' WHEN 'VIDEO' THEN 'Video' WHEN 'EXTERNAL_VIDEO' THEN 'ExternalVideo' ELSE 'Model3d' END`,
  translates: ['alt'],
});

export const collectionTable = table<Collection>('Collection', Prisma.CollectionScalarFieldEnum, {
  translates: ['title', 'description', 'descriptionHtml', 'seoTitle', 'seoDescription'],
  visible: sql`t.published_at <= now()`,
});

export const metafieldTable = table<Metafield>('Metafield', Prisma.MetafieldScalarFieldEnum, { translates: ['value'] });
