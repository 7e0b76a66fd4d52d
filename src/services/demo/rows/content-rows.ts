import { daysBefore } from '../catalog/product-life.ts';
import { AUTHORS, BLOGS, type DemoArticle } from '../content/article.ts';
import { JOURNAL_ARTICLES } from '../content/articles-journal.ts';
import { NEWS_ARTICLES } from '../content/articles-news.ts';
import { PAGES } from '../content/pages.ts';
import { plainText } from '../../catalog/sanitize-html.ts';
import { type Text } from '../words/text.ts';
import { addPicture } from './picture-rows.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';
import { translationRows } from './translation-rows.ts';

/** Keys of records that menus point to, by "type:handle". */
export type Addresses = Map<string, number>;

/** Adds pages, blogs and their articles. */
export function addContent(rows: TableRows, keys: RowKeys, addresses: Addresses): void {
  PAGES.forEach(({ handle, title, summary, body }, i) => {
    const id = keys.next('page');
    addresses.set(`PAGE:${handle}`, id);
    const times = { published_at: daysBefore(700), created_at: daysBefore(710), updated_at: daysBefore(20 + i * 9) };
    rows.add('page', {
      id,
      handle,
      title: title[0],
      body: body[0],
      body_summary: summary[0],
      seo_title: title[0],
      seo_description: summary[0],
      ...times,
    });
    rows.add(
      'translation',
      ...translationRows('page', id, { title, body, bodySummary: summary, seoTitle: title, seoDescription: summary }),
    );
  });
  for (const { handle, title } of BLOGS) {
    const id = keys.next('blog');
    addresses.set(`BLOG:${handle}`, id);
    rows.add('blog', {
      id,
      handle,
      title: title[0],
      seo_title: title[0],
      created_at: daysBefore(800),
      updated_at: daysBefore(3),
    });
    rows.add('translation', ...translationRows('blog', id, { title, seoTitle: title }));
    const articles = [...JOURNAL_ARTICLES, ...NEWS_ARTICLES].filter(({ blog }) => blog === handle);
    articles.forEach((article, i) => addArticle(rows, keys, id, article, i));
  }
}

function addArticle(rows: TableRows, keys: RowKeys, blogId: number, article: DemoArticle, number: number): void {
  const { handle, title, excerpt, tags, scene, age } = article;
  const author = AUTHORS[article.author];
  const imageId = addPicture(
    rows,
    keys,
    { form: 'scene', theme: scene, tone: (number * 3 + 1) % 10, seed: 40 + number },
    [`Still life for “${title[0]}”`, `Stillleben zu „${title[1]}“`],
  );
  const contentHtml: Text = [toHtml(article.body, 0), toHtml(article.body, 1)];
  const content: Text = [plainText(contentHtml[0]), plainText(contentHtml[1])];
  const excerptHtml: Text = [`<p>${excerpt[0]}</p>`, `<p>${excerpt[1]}</p>`];
  const id = keys.next('article');
  rows.add('article', {
    id,
    blog_id: blogId,
    handle,
    title: title[0],
    content_html: contentHtml[0],
    content: content[0],
    excerpt_html: excerptHtml[0],
    excerpt: excerpt[0],
    author_name: author.name,
    author_bio: author.bio,
    author_email: author.email,
    tags,
    image_id: imageId,
    seo_title: title[0],
    seo_description: excerpt[0],
    published_at: daysBefore(age),
    created_at: daysBefore(age + 4),
    updated_at: daysBefore(age * 0.8),
  });
  rows.add(
    'translation',
    ...translationRows('article', id, {
      title,
      contentHtml,
      content,
      excerptHtml,
      excerpt,
      seoTitle: title,
      seoDescription: excerpt,
    }),
  );
}

const toHtml = (paragraphs: readonly Text[], language: 0 | 1): string =>
  paragraphs
    .map((text) =>
      text[language].startsWith('## ') ? `<h2>${text[language].slice(3)}</h2>` : `<p>${text[language]}</p>`,
    )
    .join('');
