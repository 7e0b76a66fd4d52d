import { enumType } from '../enum-type.ts';

export const BlogSortKeys = enumType('BlogSortKeys', 'What a list of blogs is sorted by.', {
  HANDLE: 'Handle, A to Z.',
  ID: 'Id, lowest first.',
  RELEVANCE: 'How well the blog fits the `query`, best first; by id without one.',
  TITLE: 'Title, A to Z.',
});
export type BlogSortKeys = keyof typeof BlogSortKeys;
