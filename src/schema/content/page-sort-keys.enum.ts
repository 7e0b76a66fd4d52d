import { enumType } from '../enum-type.ts';

export const PageSortKeys = enumType('PageSortKeys', 'What a list of pages is sorted by.', {
  ID: 'Id, lowest first.',
  RELEVANCE: 'How well the page fits the `query`, best first; by id without one.',
  TITLE: 'Title, A to Z.',
  UPDATED_AT: 'When the page last changed, oldest first.',
});
export type PageSortKeys = keyof typeof PageSortKeys;
