import { Problems } from '../../edits/problems.ts';
import { changedNames, newNames, seoFields, type SeoInput } from '../../edits/record-texts.ts';

/** What staff says of a blog; what is undefined stays as it is. */
export interface BlogInput {
  readonly title?: string | null;
  readonly handle?: string | null;
  readonly seo?: SeoInput | null;
}

/**
 * The columns of a new blog.
 * @throws Refusal
 */
export function newBlog(input: BlogInput) {
  const problems = new Problems(['blog']);
  const fields = { ...newNames(problems, input), ...seoFields(problems, input.seo) };
  problems.check();
  return fields;
}

/**
 * The columns of a blog that an input changes.
 * @throws Refusal
 */
export function changedBlog(input: BlogInput) {
  const problems = new Problems(['blog']);
  const fields = { ...changedNames(problems, input), ...seoFields(problems, input.seo) };
  problems.check();
  return fields;
}
