import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';

/** The columns of an export of 2023 with two markets and fields of the shop's own: 83. */
export const WIDE_HEADER: readonly string[] = [
  ...['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Product Category', 'Type', 'Tags', 'Published'],
  ...['Option1 Name', 'Option1 Value', 'Option2 Name', 'Option2 Value', 'Option3 Name', 'Option3 Value'],
  ...['Variant SKU', 'Variant Grams', 'Variant Inventory Tracker', 'Variant Inventory Qty', 'Variant Inventory Policy'],
  ...[
    'Variant Fulfillment Service',
    'Variant Price',
    'Variant Compare At Price',
    'Variant Requires Shipping',
    'Variant Taxable',
  ],
  ...['Variant Barcode', 'Image Src', 'Image Position', 'Image Alt Text', 'Gift Card', 'SEO Title', 'SEO Description'],
  ...[
    'Google Product Category',
    'Gender',
    'Age Group',
    'MPN',
    'AdWords Grouping',
    'AdWords Labels',
    'Condition',
    'Custom Product',
  ]
    .concat(['Custom Label 0', 'Custom Label 1', 'Custom Label 2', 'Custom Label 3', 'Custom Label 4'])
    .map((name) => `Google Shopping / ${name}`),
  ...['Variant Image', 'Variant Weight Unit', 'Variant Tax Code', 'Cost per item'],
  ...[
    'Included / Japan',
    'Price / Japan',
    'Compare At Price / Japan',
    'Included / Kuwait',
    'Price / Kuwait',
    'Compare At Price / Kuwait',
  ],
  ...Array.from({ length: 27 }, (_, at) => `Field ${at} (product.metafields.custom.field_${at})`),
  'Fabric (variant.metafields.custom.fabric)',
  'Status',
];

/** The columns of the new format of 2024. */
export const NEW_HEADER: readonly string[] = [
  ...[
    'Title',
    'URL handle',
    'Description',
    'Vendor',
    'Product category',
    'Type',
    'Tags',
    'Published on online store',
    'Status',
    'SKU',
    'Barcode',
  ],
  ...[
    'Option1 name',
    'Option1 value',
    'Option1 Linked To',
    'Option2 name',
    'Option2 value',
    'Option2 Linked To',
    'Price',
    'Compare-at price',
  ],
  ...[
    'Cost per item',
    'Charge tax',
    'Tax code',
    'Unit price total measure',
    'Unit price total measure unit',
    'Unit price base measure',
  ],
  ...[
    'Unit price base measure unit',
    'Inventory tracker',
    'Inventory quantity',
    'Continue selling when out of stock',
    'Weight value (grams)',
  ],
  ...[
    'Weight unit for display',
    'Requires shipping',
    'Fulfillment service',
    'Product image URL',
    'Image position',
    'Image alt text',
  ],
  ...[
    'Variant image URL',
    'Gift card',
    'SEO title',
    'SEO description',
    'Color (product.metafields.shopify.color-pattern)',
  ],
];

const SIZES = ['XS', 'S', 'M', 'L', 'XL'];
const WORDS =
  'linen wool oak brass clay cotton quiet warm slow plain woven turned glazed northern garden kitchen'.split(' ');
const word = (seed: number) => WORDS[seed % WORDS.length] ?? '';

/** Rows of `products` products with five variants each, the same on every run; every seventh has a cell with newlines and quotes. */
export function* productRows(products: number): Generator<Record<string, string>> {
  for (let product = 0; product < products; product++) {
    const handle = `product-${product}`;
    for (const [at, size] of SIZES.entries()) {
      const picture = `https://pictures.example/${handle}-${at}.jpg`;
      yield {
        Handle: handle,
        ...(at === 0 ? firstRow(product) : {}),
        'Option1 Value': size,
        'Variant SKU': `SKU-${product}-${at}`,
        'Variant Grams': String(200 + at),
        'Variant Inventory Tracker': 'shopify',
        'Variant Inventory Qty': String((product + at) % 12),
        'Variant Inventory Policy': 'deny',
        'Variant Price': `${10 + (product % 90)}.${at}5`,
        'Variant Compare At Price': product % 3 === 0 ? '120.00' : '',
        'Variant Requires Shipping': 'true',
        'Variant Taxable': 'true',
        'Variant Weight Unit': 'g',
        'Image Src': picture,
        'Image Position': String(at + 1),
        'Image Alt Text': `${word(product)} ${size}`,
        'Variant Image': picture,
        'Price / Japan': at === 0 ? '1980' : '',
        'Fabric (variant.metafields.custom.fabric)': word(at),
      };
    }
  }
}

function firstRow(product: number): Record<string, string> {
  const paragraph = `<p class="x">A ${word(product)} thing, ${word(product + 3)} and ${word(product + 5)}.</p>\n`;
  return {
    Title: `${word(product)} ${word(product + 7)} ${product}`,
    'Body (HTML)': product % 7 === 0 ? `<h6>"Care"</h6>\r\n${paragraph.repeat(8)}` : paragraph.repeat(8),
    Vendor: `Maker ${product % 40}`,
    'Product Category': 'Home & Garden > Decor',
    Type: word(product),
    Tags: `${word(product)}, ${word(product + 1)}, sale`,
    Published: 'true',
    'Option1 Name': 'Size',
    'Google Shopping / Condition': 'new',
    'Field 0 (product.metafields.custom.field_0)': word(product + 2),
    'Field 1 (product.metafields.custom.field_1)': `${product} mm`,
    Status: 'active',
  };
}

/** Writes such a file. */
export async function writeProductFile(path: string, products: number): Promise<void> {
  const rows = Readable.from(productRows(products));
  await pipeline(rows, stringify({ header: true, columns: [...WIDE_HEADER] }), createWriteStream(path));
}
