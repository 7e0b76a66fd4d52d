import { type ObjectKind } from '../../media/object-kinds.ts';
import { type Text } from '../words/text.ts';
import { type Craft } from '../words/vendors.ts';
import { type PaletteName } from '../words/colors.ts';

export type Department = 'table' | 'light' | 'furniture' | 'textiles' | 'wear' | 'paper' | 'garden' | 'rituals';

/** One choice of an axis. */
export interface AxisValue {
  name: Text;
  /** Times the product's price and weight. */
  factor: number;
  /** Content of one unit, for the unit price. */
  quantity?: { value: number; unit: 'ML' | 'G' | 'ITEM' };
}

/** A dimension beside the colour in which the variants of a product differ. */
export interface Axis {
  name: Text;
  values: readonly AxisValue[];
  /** Share of the products that have it. */
  chance: number;
}

/** What is common to all products of a kind: their words, options, prices and makers. */
export interface ProductFamily {
  /** In SKUs. */
  code: string;
  /** In pictures. */
  kind: ObjectKind;
  department: Department;
  type: Text;
  nouns: readonly Text[];
  /** What tells two products of a line apart: stands before the noun in English, behind the name in German. */
  styles: readonly Text[];
  craft: Craft;
  palette: PaletteName;
  /** The colours are shown as an option; otherwise each product has the one colour of its pictures. */
  colorOption: boolean;
  axes: readonly Axis[];
  /** Euros: lowest and highest price of the smallest variant. */
  price: readonly [number, number];
  /** Grams of the smallest variant. */
  grams: number;
  /** How many of 500 products. */
  share: number;
  tags: readonly string[];
  materials: readonly Text[];
  measures: readonly string[];
  care: Text;
  /** First sentences, with {line}, {vendor} and {place}. */
  opening: readonly Text[];
  detail: readonly Text[];
}
