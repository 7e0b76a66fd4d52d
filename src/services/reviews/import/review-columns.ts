import { badInput } from '../../../platform/errors/vitrine-error.ts';

/** What the columns of a review file mean, by the names that review apps and data sets give them. */
const REVIEW_COLUMNS = {
  id: ['Review ID', 'ID', 'Source'],
  handle: ['Product Handle', 'Handle'],
  sku: ['Product SKU', 'Variant SKU', 'SKU'],
  productId: ['Product ID', 'Product'],
  clothingId: ['Clothing ID'],
  itemId: ['Item ID'],
  rating: ['Rating', 'Review Rating', 'Review Score', 'Score', 'Stars'],
  title: ['Title', 'Review Title', 'Headline'],
  body: ['Review Text', 'Review Body', 'Review Content', 'Body', 'Text', 'Content', 'Review'],
  author: ['Author', 'Author Name', 'Reviewer', 'Reviewer Name', 'Display Name', 'Name'],
  recommended: ['Recommended', 'Recommended IND', 'Recommend'],
  helpfulCount: ['Positive Feedback Count', 'Helpful Count', 'Helpful', 'Votes Up'],
  createdAt: ['Review Date', 'Created At', 'Date'],
  status: ['Status', 'State'],
  productTitle: ['Product Title', 'Product Name'],
  division: ['Division Name', 'Division'],
  department: ['Department Name', 'Department'],
  productType: ['Class Name', 'Product Type', 'Class'],
} as const satisfies Record<string, readonly string[]>;

export type ReviewColumn = keyof typeof REVIEW_COLUMNS;

/** The first line of a review file, understood. */
export interface ReviewHeader {
  names: readonly string[];
  columns: ReadonlyMap<ReviewColumn, number>;
  warnings: readonly string[];
}

const PRODUCT_NAMES: readonly ReviewColumn[] = ['handle', 'sku', 'productId', 'clothingId', 'itemId'];
const normalized = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
const COLUMN_BY_NAME = new Map<string, ReviewColumn>();
for (const column of Object.keys(REVIEW_COLUMNS) as ReviewColumn[])
  for (const name of REVIEW_COLUMNS[column]) COLUMN_BY_NAME.set(normalized(name), column);

/**
 * Understands the first line of a review file; order and unknown columns are free. A first column without a name is the
 * row's id, as data tools write it.
 * @throws VitrineError BAD_USER_INPUT where ratings or products are missing, or two columns mean the same
 */
export function readReviewHeader(names: readonly string[]): ReviewHeader {
  const columns = new Map<ReviewColumn, number>();
  const warnings: string[] = [];
  for (const [index, name] of names.entries()) {
    const column = COLUMN_BY_NAME.get(normalized(name)) ?? (index === 0 && name.trim() === '' ? 'id' : undefined);
    const earlier = column && columns.get(column);
    if (earlier !== undefined)
      throw badInput('file', `The columns "${names[earlier]}" and "${name}" mean the same. Remove one.`);
    if (column) columns.set(column, index);
    else if (!normalized(name).startsWith('rejected ')) warnings.push(`Column "${name.slice(0, 80)}" is not kept.`);
  }
  if (!columns.has('rating'))
    throw badInput('file', `This is no review file: no column "Rating" among its ${names.length} columns.`);
  if (!PRODUCT_NAMES.some((column) => columns.has(column)))
    throw badInput(
      'file',
      'This file does not say which products are reviewed: it has no column "Product Handle", "SKU" or "Product ID".',
    );
  return { names, columns, warnings };
}
