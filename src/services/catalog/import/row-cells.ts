import type { CsvRow, RowIssue } from '../../../platform/csv/csv-row.ts';
import { VitrineError } from '../../../platform/errors/vitrine-error.ts';
import { parseMinor } from '../../../platform/money/decimal-amount.ts';
import type { ProductColumn } from './product-columns.ts';
import type { ProductHeader } from './product-header.ts';

/** Longest name, title, SKU …: what Shopify takes, and what an index of PostgreSQL holds in any script. */
export const LONGEST_NAME = 255;
/** Largest price in minor units: leaves room for any exchange rate in a bigint. */
const LARGEST_PRICE = 1_000_000_000_000n;
const YES = new Set(['true', 'yes', 'y', '1']);
const NO = new Set(['false', 'no', 'n', '0']);

/** The cells of one row, read as what their columns mean. What is wrong is noted in `issues`, and reads as missing. */
export class RowCells {
  constructor(
    private readonly header: ProductHeader,
    readonly row: CsvRow,
    private readonly issues: RowIssue[],
  ) {}

  has(column: ProductColumn): boolean {
    return this.header.columns.has(column);
  }

  /** Trimmed text; blank where there is no such column. */
  text(column: ProductColumn): string {
    return this.at(this.header.columns.get(column));
  }

  at(index: number | undefined): string {
    return index === undefined ? '' : (this.row.cells[index] ?? '').trim();
  }

  /** Text of a bounded length. */
  name(column: ProductColumn): string {
    return this.nameAt(this.header.columns.get(column));
  }

  nameAt(index: number | undefined): string {
    const text = this.at(index);
    if (text.length > LONGEST_NAME)
      this.wrong(index, `${text.length} characters are too many: at most ${LONGEST_NAME}`);
    return text;
  }

  /** Null where blank; undefined where there is no column or the cell is wrong. */
  flag(column: ProductColumn): boolean | null | undefined {
    const text = this.text(column).toLowerCase();
    if (!this.has(column)) return undefined;
    if (text === '') return null;
    if (YES.has(text)) return true;
    return NO.has(text) ? false : this.refuse(column, 'is neither TRUE nor FALSE');
  }

  number(column: ProductColumn, whole = false): number | null | undefined {
    const text = this.text(column);
    if (!this.has(column)) return undefined;
    if (text === '') return null;
    const value = /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
    if (Number.isNaN(value)) return this.refuse(column, 'is not a number. Write it like 12.5');
    if (whole && (!Number.isInteger(value) || Math.abs(value) > 2_000_000_000))
      return this.refuse(column, 'is not a whole number below two billion');
    return value;
  }

  /** One of the keys, without regard to case. */
  oneOf<Value>(column: ProductColumn, values: Readonly<Record<string, Value>>): Value | null | undefined {
    const text = this.text(column).toLowerCase();
    if (!this.has(column)) return undefined;
    if (text === '') return null;
    const value = Object.hasOwn(values, text) ? values[text] : undefined;
    return value ?? this.refuse(column, `is none of ${Object.keys(values).join(', ')}`);
  }

  /** Minor units; null where the cell is blank, undefined where it is wrong. */
  priceAt(index: number, currencyCode: string): bigint | null | undefined {
    const text = this.at(index);
    if (text === '') return null;
    try {
      const amount = parseMinor(text, currencyCode);
      if (amount >= 0n && amount <= LARGEST_PRICE) return amount;
      this.wrong(
        index,
        `"${text.slice(0, 40)}" is ${amount < 0n ? 'negative. A price is zero or more' : 'too large for a price'}`,
      );
    } catch (error) {
      if (!(error instanceof VitrineError)) throw error;
      this.wrong(index, error.message.replace(/\.$/, ''));
    }
    return undefined;
  }

  wrong(index: number | undefined, reason: string): void {
    this.issues.push({
      line: this.row.line,
      column: index === undefined ? null : (this.header.names[index] ?? null),
      reason,
    });
  }

  /** Notes that the cell of a column is wrong; `reason` goes on from the value. */
  refuse(column: ProductColumn, reason: string): undefined {
    this.wrong(this.header.columns.get(column), `"${this.text(column).slice(0, 40)}" ${reason}`);
    return undefined;
  }
}
