import { toHandle } from '../import/product-handle.ts';
import type { ProductDraft, ProductFields } from '../import/product-draft.ts';
import { plainText, sanitizeHtml } from '../sanitize-html.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { ProductFieldsInput } from './product-input.ts';

/** Longest text of each field, in characters. */
const LONGEST = { name: 255, html: 524_288, seoDescription: 1_000 };
const MOST_TAGS = 250;

/** What an input says of the product itself; fields that it leaves out are missing. */
export function readFields(
  input: ProductFieldsInput,
  path: Path,
  problems: InputProblems,
): Pick<ProductDraft, 'fields' | 'publishedAt'> {
  const text = (name: 'vendor' | 'productType') =>
    input[name] === undefined ? undefined : problems.text([...path, name], input[name] ?? '', LONGEST.name);
  const { title, descriptionHtml, tags, status, seo, isGiftCard, publishedAt } = input;
  const html = descriptionHtml === undefined ? undefined : readHtml(descriptionHtml ?? '', path, problems);
  const fields: Partial<ProductFields> = {
    title: title === undefined ? undefined : problems.name([...path, 'title'], title, LONGEST.name),
    descriptionHtml: html,
    description: html === undefined ? undefined : plainText(html),
    vendor: text('vendor'),
    productType: text('productType'),
    tags: tags === undefined ? undefined : readTags(tags ?? [], [...path, 'tags'], problems),
    status: status ?? undefined,
    ...readSeo(seo, path, problems),
    isGiftCard: isGiftCard ?? undefined,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { fields: Object.fromEntries(given), ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function readHtml(html: string, path: Path, problems: InputProblems): string {
  const text = problems.text([...path, 'descriptionHtml'], html, LONGEST.html);
  return text.length > LONGEST.html ? '' : sanitizeHtml(text);
}

function readSeo(seo: ProductFieldsInput['seo'], path: Path, problems: InputProblems): Partial<ProductFields> {
  if (seo === undefined) return {};
  if (seo === null) return { seoTitle: null, seoDescription: null };
  const part = (name: 'title' | 'description', most: number) =>
    problems.text([...path, 'seo', name], seo[name] ?? '', most) || null;
  return {
    ...(seo.title === undefined ? {} : { seoTitle: part('title', LONGEST.name) }),
    ...(seo.description === undefined ? {} : { seoDescription: part('description', LONGEST.seoDescription) }),
  };
}

/** Each tag once, in the order given. */
export function readTags(tags: readonly string[], path: Path, problems: InputProblems): string[] {
  if (!problems.atMost(path, tags, MOST_TAGS)) return [];
  return [...new Set(tags.map((tag, at) => problems.name([...path, String(at)], tag, LONGEST.name)))];
}

/** A handle as it was written, or undefined where it is none. */
export function readHandle(handle: string, path: Path, problems: InputProblems): string | undefined {
  const text = problems.name(path, handle, LONGEST.name);
  if (text === '' || toHandle(text) === text) return text || undefined;
  const better = toHandle(text) || 'floor-lamp';
  const most = 'Small letters, digits, hyphens and underscores only';
  return problems.add(
    'INVALID',
    path,
    `"${text.slice(0, 40)}" is no handle. ${most}, such as "${better.slice(0, 40)}".`,
  );
}
