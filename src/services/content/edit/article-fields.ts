import { plainText } from '../../catalog/sanitize-html.ts';
import { wantedImage, type ImageInput } from '../../edits/image-input.ts';
import { Problems } from '../../edits/problems.ts';
import { checkPublication, type PublicationInput } from '../../edits/publication.ts';
import { changedNames, htmlField, newNames, seoFields, type SeoInput } from '../../edits/record-texts.ts';
import { tagsField } from '../../edits/tags-field.ts';
import { authorFields, type AuthorInput } from './author-fields.ts';

/** What staff says of an article; what is undefined stays as it is. */
export interface ArticleInput extends PublicationInput {
  readonly blogId?: string | null;
  readonly title?: string | null;
  readonly handle?: string | null;
  readonly body?: string | null;
  readonly summary?: string | null;
  readonly author?: AuthorInput | null;
  readonly tags?: readonly string[] | null;
  readonly image?: ImageInput | null;
  readonly seo?: SeoInput | null;
}

/**
 * The columns of a new article, its blog, and the picture that it wants.
 * @throws Refusal
 */
export function newArticle(input: ArticleInput) {
  const problems = new Problems(['article']);
  const blogId = problems.key(input.blogId ?? '', 'Blog', ['blogId']);
  const names = newNames(problems, input);
  const author = authorFields(problems, input.author ?? null);
  const { fields, image } = articleTexts(problems, input);
  problems.check();
  return { blogId: blogId!, image, fields: { contentHtml: '', content: '', ...fields, ...names, ...author! } };
}

/**
 * The columns of an article that an input changes, the blog that it moves to, and the picture that it wants.
 * @throws Refusal
 */
export function changedArticle(input: ArticleInput) {
  const problems = new Problems(['article']);
  const { blogId: blog } = input;
  if (blog === null)
    problems.add('BLANK', ['blogId'], 'An article belongs to a blog. Give one, or leave "blogId" out.');
  const blogId = blog == null ? undefined : (problems.key(blog, 'Blog', ['blogId']) ?? undefined);
  const author = input.author === undefined ? {} : authorFields(problems, input.author);
  const { fields, image } = articleTexts(problems, input);
  const names = changedNames(problems, input);
  problems.check();
  return { blogId, image, fields: { ...names, ...author, ...fields } };
}

function articleTexts(problems: Problems, input: ArticleInput) {
  const contentHtml = htmlField(problems, ['body'], input.body);
  const excerptHtml = htmlField(problems, ['summary'], input.summary);
  checkPublication(problems, input);
  const fields = {
    ...(contentHtml === undefined ? {} : { contentHtml, content: plainText(contentHtml) }),
    ...(excerptHtml === undefined ? {} : { excerptHtml: excerptHtml || null, excerpt: plainText(excerptHtml) || null }),
    tags: tagsField(problems, input.tags),
    ...seoFields(problems, input.seo),
  };
  return { fields, image: wantedImage(problems, input.image) };
}
