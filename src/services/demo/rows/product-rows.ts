import { type DemoProduct } from '../catalog/demo-product.ts';
import { plainText } from '../../catalog/sanitize-html.ts';
import { type Text } from '../words/text.ts';
import { addPicture } from './picture-rows.ts';
import { productSummary } from './stock-summary.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';
import { translationRows } from './translation-rows.ts';
import { addVariants } from './variant-rows.ts';

/** Adds a product with its pictures, options, variants, prices, stock, metafields and translations. Returns its key. */
export function addProduct(rows: TableRows, keys: RowKeys, product: DemoProduct): number {
  const id = keys.next('product');
  const media = product.pictures.map((picture) => addPicture(rows, keys, picture.name, picture.alt));
  const plain: Text = [plainText(product.html[0]), plainText(product.html[1])];
  const seoTitle: Text = [`${product.title[0]} – Skerry`, `${product.title[1]} – Skerry`];
  rows.add('product', {
    id,
    handle: product.handle,
    title: product.title[0],
    description_html: product.html[0],
    description: plain[0],
    vendor: product.vendor,
    product_type: product.type[0],
    tags: product.tags,
    status: product.status,
    published_at: product.publishedAt,
    seo_title: seoTitle[0],
    seo_description: product.seoDescription[0],
    is_gift_card: product.isGiftCard,
    units_sold: product.unitsSold,
    featured_media_id: media[0] ?? null,
    ...productSummary(product),
    created_at: product.createdAt,
    updated_at: product.updatedAt,
  });
  const texts = {
    title: product.title,
    descriptionHtml: product.html,
    description: plain,
    productType: product.type,
    seoTitle,
    seoDescription: product.seoDescription,
  };
  rows.add('translation', ...translationRows('product', id, texts));
  rows.add('product_media', ...media.map((mediaId, i) => ({ product_id: id, media_id: mediaId, position: i + 1 })));
  addVariants(rows, keys, id, product, media, addOptions(rows, keys, id, product));
  addMetafields(rows, keys, id, product);
  return id;
}

/** Returns the keys of the values, by option. */
function addOptions(rows: TableRows, keys: RowKeys, productId: number, { options }: DemoProduct): number[][] {
  return options.map(({ name, values }, i) => {
    const optionId = keys.next('product_option');
    rows.add('product_option', { id: optionId, product_id: productId, name: name[0], position: i + 1 });
    rows.add('translation', ...translationRows('product_option', optionId, { name }));
    return values.map((value, j) => {
      const id = keys.next('product_option_value');
      rows.add('product_option_value', {
        id,
        product_id: productId,
        option_id: optionId,
        name: value.name[0],
        position: j + 1,
        swatch_color: value.hex ?? null,
      });
      rows.add('translation', ...translationRows('product_option_value', id, { name: value.name }));
      return id;
    });
  });
}

function addMetafields(rows: TableRows, keys: RowKeys, productId: number, product: DemoProduct): void {
  const times = { created_at: product.createdAt, updated_at: product.updatedAt };
  for (const { key, type, value } of product.metafields) {
    const id = keys.next('metafield');
    rows.add('metafield', {
      id,
      owner_type: 'Product',
      owner_id: productId,
      namespace: 'details',
      key,
      type,
      value: value[0],
      ...times,
    });
    rows.add('translation', ...translationRows('metafield', id, { value }));
  }
}
