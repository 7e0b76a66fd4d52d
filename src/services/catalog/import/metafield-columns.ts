import { CATEGORY_COLUMNS, normalizedName } from './product-columns.ts';

/** A column whose cells become metafields. */
export interface MetafieldColumn {
  index: number;
  ownerType: 'Product' | 'ProductVariant';
  namespace: string;
  key: string;
  type: string;
}

/** "Fabric (product.metafields.custom.fabric)"; Shopify allows 255 characters in the namespace and 64 in the key. */
const METAFIELD = /\((product|variant)\.metafields\.([\w-]{1,255})\.([\w-]{1,64})\)\s*$/i;
const GOOGLE = /^google shopping \/ (.+)$/;
const INCLUDED = /^included \/ (.+)$/;
const CATEGORIES = new Set(CATEGORY_COLUMNS.map(normalizedName));

const snakeCase = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 64);

/** What metafield a column stands for, or null. Google's fields keep the namespace that Shopify itself gives them. */
export function readMetafieldColumn(name: string, index: number): MetafieldColumn | null {
  const declared = METAFIELD.exec(name);
  if (declared) {
    const [, owner = '', namespace = '', key = ''] = declared;
    const ownerType = owner.toLowerCase() === 'variant' ? 'ProductVariant' : 'Product';
    return { index, ownerType, namespace, key, type: 'single_line_text_field' };
  }
  const normalized = normalizedName(name);
  const column = (namespace: string, key: string, type: string): MetafieldColumn => ({
    index,
    ownerType: 'Product',
    namespace,
    key,
    type,
  });
  const google = GOOGLE.exec(normalized)?.[1];
  if (google) return column('mm-google-shopping', snakeCase(google), 'single_line_text_field');
  const market = INCLUDED.exec(normalized)?.[1];
  if (market) return column('markets', snakeCase(`included ${market}`), 'boolean');
  return CATEGORIES.has(normalized) ? column('standard', 'product_category', 'single_line_text_field') : null;
}
