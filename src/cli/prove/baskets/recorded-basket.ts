import { CsvFile } from '../../../platform/csv/csv-file.ts';
import { headerOf, rowsAfterHeader } from '../../../platform/csv/csv-header.ts';
import { badInput } from '../../../platform/errors/vitrine-error.ts';

/** A line of a basket as a till recorded it. Amounts in cents. */
export interface RecordedLine {
  /** Line of the file. */
  readonly line: number;
  readonly productId: string;
  readonly quantity: number;
  /** What the shop received: after its own discounts, the coupon's worth included. */
  readonly sales: bigint;
  /** What the loyalty card took off. */
  readonly loyalty: bigint;
  /** What a manufacturer's coupon took off. */
  readonly coupon: bigint;
  /** What the shop added to the coupon. */
  readonly match: bigint;
}

/** Lines that were bought together. */
export interface RecordedBasket {
  readonly id: string;
  readonly lines: readonly RecordedLine[];
}

const COLUMNS = [
  'basket_id',
  'product_id',
  'quantity',
  'sales_value',
  'retail_disc',
  'coupon_disc',
  'coupon_match_disc',
] as const;
const AMOUNT = /^(\d{1,9})(?:\.(\d{1,6}))?$/;
/** What is left of zero after floating point: 4.440892e-16. */
const NEARLY_ZERO = /^\d(?:\.\d+)?e-(?:[4-9]|\d\d+)$/;

/**
 * The baskets of a file in the form of the "completejourney" transactions, in the order in which they begin.
 * @throws VitrineError BAD_USER_INPUT where the file has no such columns, or a value that is none
 */
export async function readBaskets(path: string): Promise<readonly RecordedBasket[]> {
  const file = await CsvFile.open(path);
  const header = await headerOf(file);
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw badInput('file', `${path} has no column ${missing.join(', ')}. It must be transactions of completejourney.`);
  const at = Object.fromEntries(COLUMNS.map((name) => [name, header.indexOf(name)]));
  const baskets = new Map<string, RecordedLine[]>();
  for await (const { line, cells } of rowsAfterHeader(file)) {
    const cell = (name: (typeof COLUMNS)[number]): string => cells[at[name]!] ?? '';
    const amount = (name: (typeof COLUMNS)[number]): bigint => cents(cell(name), line, name);
    const quantity = Number(cell('quantity'));
    if (!Number.isInteger(quantity) || quantity < 0)
      throw badInput('file', `Line ${line}: "${cell('quantity')}" is no quantity.`);
    const lines = baskets.get(cell('basket_id')) ?? [];
    lines.push({
      ...{ line, productId: cell('product_id'), quantity },
      sales: amount('sales_value'),
      loyalty: amount('retail_disc'),
      coupon: amount('coupon_disc'),
      match: amount('coupon_match_disc'),
    });
    baskets.set(cell('basket_id'), lines);
  }
  return [...baskets].map(([id, lines]) => ({ id, lines }));
}

/** A decimal text in dollars as cents, rounded half up. */
function cents(text: string, line: number, column: string): bigint {
  if (NEARLY_ZERO.test(text)) return 0n;
  const [, whole, fraction = ''] = AMOUNT.exec(text) ?? [];
  if (whole === undefined) throw badInput('file', `Line ${line}: ${column} is "${text.slice(0, 40)}", not an amount.`);
  return BigInt(whole + fraction.slice(0, 2).padEnd(2, '0')) + (Number(fraction[2] ?? 0) >= 5 ? 1n : 0n);
}
