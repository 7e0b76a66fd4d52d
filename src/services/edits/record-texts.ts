import { toHandle } from '../catalog/import/product-handle.ts';
import { sanitizeHtml } from '../catalog/sanitize-html.ts';
import type { InputPath } from './problem-list.ts';
import type { Problems } from './problems.ts';

/** Characters of a title, of what search engines are told, and of a formatted text at the most. */
export const LONGEST_TITLE = 255;
const LONGEST_SEO_DESCRIPTION = 1_000;
const LONGEST_HTML = 200_000;

/** What search engines are told, in an input. */
export interface SeoInput {
  readonly title?: string | null;
  readonly description?: string | null;
}

/** The columns of what search engines are told. A null input empties both. */
export function seoFields(problems: Problems, seo: SeoInput | null | undefined) {
  if (seo === null) return { seoTitle: null, seoDescription: null };
  return {
    seoTitle: problems.text(['seo', 'title'], seo?.title, LONGEST_TITLE),
    seoDescription: problems.text(['seo', 'description'], seo?.description, LONGEST_SEO_DESCRIPTION),
  };
}

/** A formatted text, harmless; empty where the input empties it, undefined where it is not given. */
export function htmlField(problems: Problems, field: InputPath, html: string | null | undefined): string | undefined {
  const text = problems.text(field, html, LONGEST_HTML);
  if (text === undefined) return undefined;
  return text === null || text.length > LONGEST_HTML ? '' : sanitizeHtml(text.replaceAll('\0', ''));
}

/** The title and handle of a new record: the handle is made from the title where none is given. */
export function newNames(problems: Problems, input: { title?: string | null; handle?: string | null }): Names {
  const title = problems.required(['title'], input.title ?? '', LONGEST_TITLE)!;
  if (input.handle != null) return { title, handle: problems.handle(input.handle)! };
  const handle = toHandle(title);
  if (title !== '' && handle === '')
    problems.add('BLANK', ['handle'], 'The title has no letters to make a handle from. Give a "handle".');
  return { title, handle };
}

export interface Names {
  readonly title: string;
  readonly handle: string;
}

/** The title and handle of a record that is there, where they are given. */
export function changedNames(problems: Problems, input: { title?: string | null; handle?: string | null }) {
  return {
    title: problems.required(['title'], input.title, LONGEST_TITLE),
    handle: problems.handle(input.handle),
  };
}
