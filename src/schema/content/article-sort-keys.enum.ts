import { enumType } from '../enum-type.ts';

export const ArticleSortKeys = enumType('ArticleSortKeys', 'What a list of articles is sorted by.', {
  AUTHOR: 'Name of the author, A to Z.',
  BLOG_TITLE: 'Title of the blog, A to Z.',
  ID: 'Id, lowest first.',
  PUBLISHED_AT: 'When the article was published, oldest first.',
  RELEVANCE: 'How well the article fits the `query`, best first; by id without one.',
  TITLE: 'Title, A to Z.',
  UPDATED_AT: 'When the article last changed, oldest first.',
});
export type ArticleSortKeys = keyof typeof ArticleSortKeys;
