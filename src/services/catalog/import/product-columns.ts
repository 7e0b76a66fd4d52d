/**
 * What the columns of a product export mean, by every name that they had in any generation of the format: 2013 ("Variant
 * Grams", "Image Src"), 2021 ("Custom Product Type"), 2024 ("Weight value (grams)", "Product image URL").
 * Names are compared without regard to case and to the number of spaces.
 */
export const PRODUCT_COLUMNS = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  descriptionHtml: ['Body (HTML)', 'Body HTML', 'Description'],
  vendor: ['Vendor'],
  productType: ['Type', 'Custom Product Type', 'Product Type'],
  tags: ['Tags'],
  published: ['Published', 'Published on online store'],
  status: ['Status'],
  isGiftCard: ['Gift Card'],
  seoTitle: ['SEO Title'],
  seoDescription: ['SEO Description'],
  sku: ['Variant SKU', 'SKU'],
  barcode: ['Variant Barcode', 'Barcode'],
  grams: ['Variant Grams', 'Weight value (grams)'],
  weightUnit: ['Variant Weight Unit', 'Weight unit for display'],
  inventoryTracker: ['Variant Inventory Tracker', 'Inventory tracker'],
  inventoryQuantity: ['Variant Inventory Qty', 'Inventory quantity'],
  inventoryPolicy: ['Variant Inventory Policy', 'Continue selling when out of stock'],
  price: ['Variant Price', 'Price'],
  compareAtPrice: ['Variant Compare At Price', 'Compare-at price', 'Compare At Price'],
  requiresShipping: ['Variant Requires Shipping', 'Requires shipping'],
  taxable: ['Variant Taxable', 'Charge tax'],
  quantityValue: ['Unit Price Total Measure'],
  quantityUnit: ['Unit Price Total Measure Unit'],
  referenceValue: ['Unit Price Base Measure'],
  referenceUnit: ['Unit Price Base Measure Unit'],
  imageUrl: ['Image Src', 'Product image URL'],
  imagePosition: ['Image Position'],
  imageAlt: ['Image Alt Text'],
  variantImageUrl: ['Variant Image', 'Variant image URL'],
} as const satisfies Record<string, readonly string[]>;

export type ProductColumn = keyof typeof PRODUCT_COLUMNS;

/** Columns about one variant: a file that has none of them says nothing about variants. */
export const VARIANT_COLUMNS: readonly ProductColumn[] = [
  ...(['sku', 'barcode', 'grams', 'weightUnit', 'inventoryTracker', 'inventoryQuantity', 'inventoryPolicy'] as const),
  ...(['price', 'compareAtPrice', 'requiresShipping', 'taxable', 'variantImageUrl'] as const),
  ...(['quantityValue', 'quantityUnit', 'referenceValue', 'referenceUnit'] as const),
];

/** Kept as metafields, since the catalog has no field for them. */
export const CATEGORY_COLUMNS: readonly string[] = [
  'Product Category',
  'Standard Product Type',
  'Standardized Product Type',
];

/**
 * Known and left out: fulfilment and tax belong to later work, what an item costs the shop is not for the public graph,
 * and the last three are those that a rejected file has in addition.
 */
export const IGNORED_COLUMNS: readonly string[] = [
  ...['Variant Fulfillment Service', 'Fulfillment service', 'Variant Tax Code', 'Tax code', 'Cost per item'],
  ...['Option1 Linked To', 'Option2 Linked To', 'Option3 Linked To', 'Template Suffix', 'Collection'],
  ...['Rejected line', 'Rejected column', 'Rejected reason'],
];

/** A column name as it is compared. */
export function normalizedName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
