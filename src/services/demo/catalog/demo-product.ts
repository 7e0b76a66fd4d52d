import { type Department } from '../families/product-family.ts';
import { type Text } from '../words/text.ts';

export interface DemoOption {
  name: Text;
  values: readonly { name: Text; hex?: string }[];
}

export interface DemoVariant {
  /** Position of the value in each option. */
  choice: readonly number[];
  sku: string;
  barcode: string;
  grams: number;
  /** Cents, in euros, before any reduction. */
  cents: number;
  tracked: boolean;
  oversell: boolean;
  /** Units on hand, by location; null where the location does not hold it. */
  stock: readonly (number | null)[];
  /** Which of the product's pictures shows it. */
  picture: number;
  quantity: { value: number; unit: string } | null;
}

export interface DemoPicture {
  /** File name behind /media/. */
  name: string;
  alt: Text;
}

export interface DemoMetafield {
  key: string;
  type: 'single_line_text_field' | 'multi_line_text_field';
  value: Text;
}

/** A product with all that belongs to it, before it has any key. Times are ISO 8601. */
export interface DemoProduct {
  handle: string;
  title: Text;
  html: Text;
  vendor: string;
  type: Text;
  department: Department;
  tags: readonly string[];
  status: 'ACTIVE' | 'DRAFT' | 'ARCHIVED';
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  seoDescription: Text;
  isGiftCard: boolean;
  unitsSold: number;
  /** Reduction as a share of the price, 0 for none. */
  reduction: number;
  options: readonly DemoOption[];
  variants: readonly DemoVariant[];
  pictures: readonly DemoPicture[];
  metafields: readonly DemoMetafield[];
}
