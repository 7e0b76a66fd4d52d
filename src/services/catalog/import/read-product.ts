import type { CsvRow, RowIssue } from '../../../platform/csv/csv-row.ts';
import { plainText, sanitizeHtml } from '../sanitize-html.ts';
import type { ImportMarket } from './import-shop.ts';
import type { ProductColumn } from './product-columns.ts';
import type { ProductDraft, ProductFields, VariantDraft } from './product-draft.ts';
import type { ProductHeader } from './product-header.ts';
import { readMedia } from './read-media.ts';
import { readOptions } from './read-options.ts';
import { readMetafields, readVariant } from './read-variant.ts';
import { RowCells } from './row-cells.ts';

/** Variants of a product at the most. */
export const MOST_VARIANTS = 2048;
/** An unlisted product is sold by its address only; a catalog without such products keeps it from shoppers. */
const STATUSES = { active: 'ACTIVE', archived: 'ARCHIVED', draft: 'DRAFT', unlisted: 'DRAFT' } as const;
const VARIANT_MARKS: readonly ProductColumn[] = ['sku', 'price'];

/**
 * Reads all rows of one product.
 * @param rows   at least one; the first says what the product is, the others add variants and pictures
 * @param issues takes what is wrong; where there is any, the draft is not to be used
 */
export function readProduct(
  header: ProductHeader,
  handle: string,
  rows: readonly CsvRow[],
  primary: ImportMarket,
  issues: RowIssue[],
): ProductDraft {
  checkShape(header, rows, issues);
  const cells = rows.map((row) => new RowCells(header, row, issues));
  const first = new RowCells(header, rows[0] ?? { line: 0, cells: [] }, issues);
  const published = first.flag('published');
  return {
    handle,
    fields: readFields(first),
    ...(published === undefined ? {} : { published: published ?? true }),
    ...(header.describesVariants ? readVariants(header, cells, primary, issues) : {}),
    ...(first.has('imageUrl') ? { media: readMedia(cells) } : {}),
    metafields: readMetafields(header, first, 'Product'),
  };
}

/** As many cells as columns, and nothing that PostgreSQL cannot hold. */
function checkShape(header: ProductHeader, rows: readonly CsvRow[], issues: RowIssue[]): void {
  for (const { line, cells } of rows) {
    if (cells.length !== header.names.length)
      issues.push({
        line,
        column: null,
        reason: `the row has ${cells.length} cells, the first line of the file ${header.names.length}`,
      });
    const broken = cells.findIndex((cell) => cell.includes('\u0000'));
    if (broken !== -1)
      issues.push({ line, column: header.names[broken] ?? null, reason: 'the cell contains a zero byte' });
  }
}

function readFields(cells: RowCells): Partial<ProductFields> {
  const html = cells.has('descriptionHtml') ? sanitizeHtml(cells.text('descriptionHtml')) : undefined;
  if (cells.has('title') && cells.text('title') === '')
    cells.refuse('title', 'is no title: the first row of a product names it');
  const fields: Partial<ProductFields> = {
    title: cells.has('title') ? cells.name('title') : undefined,
    descriptionHtml: html,
    description: html === undefined ? undefined : plainText(html),
    vendor: cells.has('vendor') ? cells.name('vendor') : undefined,
    productType: cells.has('productType') ? cells.name('productType') : undefined,
    tags: cells.has('tags') ? readTags(cells) : undefined,
    status: cells.has('status') ? (cells.oneOf('status', STATUSES) ?? 'ACTIVE') : undefined,
    seoTitle: cells.has('seoTitle') ? cells.text('seoTitle') || null : undefined,
    seoDescription: cells.has('seoDescription') ? cells.text('seoDescription') || null : undefined,
    isGiftCard: cells.has('isGiftCard') ? (cells.flag('isGiftCard') ?? false) : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function readTags(cells: RowCells): string[] {
  const tags = cells.text('tags').split(',');
  const found = new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''));
  for (const tag of found) if (tag.length > 255) cells.refuse('tags', 'contains a tag of more than 255 characters');
  return [...found];
}

function readVariants(header: ProductHeader, all: readonly RowCells[], primary: ImportMarket, issues: RowIssue[]) {
  const isVariant = (cells: RowCells, at: number) =>
    at === 0 ||
    VARIANT_MARKS.some((column) => cells.text(column) !== '') ||
    header.options.some((option) => cells.at(option.value) !== '');
  const rows = all.filter(isVariant);
  const surplus = rows[MOST_VARIANTS];
  if (surplus) {
    issues.push({
      line: surplus.row.line,
      column: null,
      reason: `the product has ${rows.length} variants, at most ${MOST_VARIANTS} are possible`,
    });
    return {};
  }
  const { options, values } =
    header.options.length === 0
      ? { options: undefined, values: rows.map((): string[] => []) }
      : readOptions(
          header,
          rows.map((cells) => cells.row),
          issues,
        );
  const variants = values.map((optionValues, at): VariantDraft =>
    readVariant(header, rows[at] as RowCells, optionValues, primary),
  );
  const lines = new Map<string, number>();
  for (const [at, { optionValues }] of variants.entries()) {
    const line = (rows[at] as RowCells).row.line;
    const key = JSON.stringify(optionValues);
    const earlier = lines.get(key);
    if (earlier !== undefined)
      issues.push({
        line,
        column: null,
        reason: `the variant ${optionValues.join(' / ') || 'without options'} is there already, on line ${earlier}`,
      });
    lines.set(key, line);
  }
  return { ...(options ? { options } : {}), variants };
}
