import { badInput } from '../../../platform/errors/vitrine-error.ts';
import type { ImportShop } from './import-shop.ts';
import { type MetafieldColumn, readMetafieldColumn } from './metafield-columns.ts';
import {
  IGNORED_COLUMNS,
  normalizedName,
  PRODUCT_COLUMNS,
  type ProductColumn,
  VARIANT_COLUMNS,
} from './product-columns.ts';

/** Where the name and the value of one option stand. */
export interface OptionColumns {
  name: number | undefined;
  value: number | undefined;
}

/** A price column of one market. */
export interface MarketColumn {
  index: number;
  marketId: bigint;
  currencyCode: string;
  kind: 'price' | 'compareAtPrice';
}

/** The first line of a product file, understood. */
export interface ProductHeader {
  /** Names as they stand in the file. */
  names: readonly string[];
  columns: ReadonlyMap<ProductColumn, number>;
  /** Options 1, 2, 3 … as far as there are columns. */
  options: readonly OptionColumns[];
  metafields: readonly MetafieldColumn[];
  markets: readonly MarketColumn[];
  /** False: the file is about products only, their variants stay as they are. */
  describesVariants: boolean;
  /** What was left out, and why. */
  warnings: readonly string[];
}

const COLUMN_BY_NAME = new Map<string, ProductColumn>();
for (const column of Object.keys(PRODUCT_COLUMNS) as ProductColumn[])
  for (const name of PRODUCT_COLUMNS[column]) COLUMN_BY_NAME.set(normalizedName(name), column);
const IGNORED = new Set(IGNORED_COLUMNS.map(normalizedName));
const OPTION = /^option ?([1-9]) (name|value)$/;
const MARKET = /^(price|compare[- ]at price) \/ (.+)$/;

/**
 * Understands the first line of a product file. The order of the columns is free; unknown ones are left out with a warning.
 * @throws VitrineError BAD_USER_INPUT where the file is no product export, or names a column twice
 */
export function readProductHeader(names: readonly string[], shop: ImportShop): ProductHeader {
  const columns = new Map<ProductColumn, number>();
  const options: OptionColumns[] = [];
  const metafields: MetafieldColumn[] = [];
  const markets: MarketColumn[] = [];
  const warnings: string[] = [];
  for (const [index, name] of names.entries()) {
    const normalized = normalizedName(name);
    const column = COLUMN_BY_NAME.get(normalized);
    const option = OPTION.exec(normalized);
    const market = MARKET.exec(normalized);
    const metafield = readMetafieldColumn(name, index);
    if (column) {
      const earlier = columns.get(column);
      if (earlier !== undefined)
        throw badInput('file', `The columns "${names[earlier]}" and "${name}" mean the same. Remove one.`);
      columns.set(column, index);
    } else if (option) {
      const position = Number(option[1]) - 1;
      while (options.length <= position) options.push({ name: undefined, value: undefined });
      options[position] = {
        name: undefined,
        value: undefined,
        ...options[position],
        [option[2] as 'name' | 'value']: index,
      };
    } else if (market) {
      const found = shop.markets.find((each) => each.names.some((known) => normalizedName(known) === market[2]));
      const kind = market[1] === 'price' ? 'price' : 'compareAtPrice';
      if (found) markets.push({ index, marketId: found.id, currencyCode: found.currencyCode, kind });
      else
        warnings.push(
          `Column "${name}" names no market of this shop (${shop.markets.map((each) => each.names[0]).join(', ')}); left out.`,
        );
    } else if (metafield) {
      if (metafields.some((each) => isSame(each, metafield)))
        warnings.push(`Column "${name}" repeats an earlier metafield; left out.`);
      else metafields.push(metafield);
    } else if (normalized !== '' && !IGNORED.has(normalized))
      warnings.push(`Unknown column "${name.slice(0, 80)}"; left out.`);
  }
  if (!columns.has('handle') && !columns.has('title'))
    throw badInput(
      'file',
      `This is no product export: neither "Handle" (or "URL handle") nor "Title" is among its ${names.length} columns.`,
    );
  const describesVariants =
    options.length > 0 || markets.length > 0 || VARIANT_COLUMNS.some((column) => columns.has(column));
  if (!columns.has('price'))
    warnings.push('There is no price column: new products cost nothing until they get a price.');
  return { names, columns, options, metafields, markets, describesVariants, warnings };
}

function isSame(one: MetafieldColumn, other: MetafieldColumn): boolean {
  return one.ownerType === other.ownerType && one.namespace === other.namespace && one.key === other.key;
}
