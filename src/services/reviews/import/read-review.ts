import { createHash } from 'node:crypto';
import type { CsvRow, RowIssue } from '../../../platform/csv/csv-row.ts';
import { toHandle } from '../../catalog/import/product-handle.ts';
import type { ReviewColumn, ReviewHeader } from './review-columns.ts';
import type { ProductReference, ReviewDraft } from './review-draft.ts';

const STATUSES: Readonly<Record<string, ReviewDraft['status']>> = {
  '': 'PUBLISHED',
  published: 'PUBLISHED',
  ok: 'PUBLISHED',
  pending: 'PENDING',
  unpublished: 'PENDING',
  rejected: 'REJECTED',
  spam: 'REJECTED',
};
const FLAGS: Readonly<Record<string, boolean | null>> = {
  '': null,
  '1': true,
  true: true,
  yes: true,
  '0': false,
  false: false,
  no: false,
};
/** Longest name that a product or an author can have. */
const LONGEST_NAME = 255;
/** 2026-03-21, with or without a time; without a zone it is UTC. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/;

/**
 * Reads one row.
 * @param sourceName what the ids of this file are unique within
 * @returns null, and what is wrong in `issues`
 */
export function readReview(
  header: ReviewHeader,
  row: CsvRow,
  sourceName: string,
  issues: RowIssue[],
): ReviewDraft | null {
  const at = (column: ReviewColumn) => (row.cells[header.columns.get(column) ?? -1] ?? '').trim();
  const before = issues.length;
  const wrong = (column: ReviewColumn | null, reason: string) => {
    const index = column === null ? undefined : header.columns.get(column);
    issues.push({ line: row.line, column: index === undefined ? null : (header.names[index] ?? null), reason });
  };
  const known = <Value>(column: ReviewColumn, values: Readonly<Record<string, Value>>, fallback: Value): Value => {
    const text = at(column).toLowerCase();
    if (Object.hasOwn(values, text)) return values[text] as Value;
    wrong(column, `"${text.slice(0, 40)}" is none of ${Object.keys(values).filter(Boolean).join(', ')}`);
    return fallback;
  };

  if (row.cells.length !== header.names.length)
    wrong(null, `the row has ${row.cells.length} cells, the first line of the file ${header.names.length}`);
  if (row.cells.some((cell) => cell.includes('\u0000'))) wrong(null, 'a cell contains a zero byte');
  const rating = /^[1-5](\.0+)?$/.test(at('rating')) ? Number(at('rating')) : 0;
  if (rating === 0) wrong('rating', `"${at('rating').slice(0, 40)}" is no rating. It is a whole number from 1 to 5`);
  if (!/^\d{0,9}$/.test(at('helpfulCount')))
    wrong('helpfulCount', `"${at('helpfulCount').slice(0, 40)}" is not a count`);
  if (at('author').length > LONGEST_NAME)
    wrong('author', `${at('author').length} characters are too many: at most ${LONGEST_NAME}`);
  if (at('id').length > LONGEST_NAME)
    wrong('id', `${at('id').length} characters are too many: at most ${LONGEST_NAME}`);
  const product = readReference(at, (reason) => wrong(null, reason));
  const draft = {
    line: row.line,
    rating,
    title: at('title') || null,
    body: at('body'),
    authorName: at('author') || null,
    recommended: known('recommended', FLAGS, null),
    helpfulCount: Number(at('helpfulCount')) || 0,
    status: known('status', STATUSES, 'PENDING'),
    createdAt: at('createdAt') === '' ? null : toDate(at('createdAt')),
  };
  if (draft.createdAt && Number.isNaN(draft.createdAt.getTime()))
    wrong('createdAt', `"${at('createdAt').slice(0, 40)}" is no date. Write it like 2026-03-21`);
  if (issues.length > before || !product) return null;
  const id = at('id') || createHash('sha256').update(row.cells.join('\u0000')).digest('base64url');
  return { ...draft, product, source: `${sourceName}:${id}` };
}

/** The handle before the SKU before the id. Ids of other systems become handles: our own products have the same numbers. */
function readReference(at: (column: ReviewColumn) => string, wrong: (reason: string) => void): ProductReference | null {
  const foreign = (['clothing', 'item'] as const).find((kind) => at(`${kind}Id`) !== '');
  const handle = toHandle(at('handle') || (foreign ? `${foreign}-${at(`${foreign}Id`)}` : ''));
  const id = /^(?:gid:\/\/vitrine\/Product\/)?(\d{1,18})$/.exec(at('productId'))?.[1];
  if (handle.length > LONGEST_NAME)
    wrong(`the handle has ${handle.length} characters, at most ${LONGEST_NAME} are possible`);
  else if (handle !== '') {
    const number = foreign ? ` ${at(`${foreign}Id`)}` : '';
    const title = at('productTitle') || `${at('productType') || 'Product'}${number || ` ${handle}`}`;
    const names = { title: title.slice(0, LONGEST_NAME), productType: at('productType').slice(0, LONGEST_NAME) };
    const tags = [
      ...new Set(
        [at('division'), at('department')].filter((tag) => tag !== '').map((tag) => tag.slice(0, LONGEST_NAME)),
      ),
    ];
    return { by: 'handle', handle, details: { ...names, tags } };
  } else if (at('sku') !== '') return { by: 'sku', sku: at('sku') };
  else if (id) return { by: 'id', id: BigInt(id) };
  else wrong('the row names no product by handle, SKU or id');
  return null;
}

function toDate(text: string): Date {
  if (!DATE.test(text)) return new Date(NaN);
  const iso = text
    .replace(' UTC', 'Z')
    .replace(' ', 'T')
    .replace(/ ([+-])/, '$1');
  return new Date(/T\d{2}:\d{2}[\d:.]*$/.test(iso) ? `${iso}Z` : iso);
}
