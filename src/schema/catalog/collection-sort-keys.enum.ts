import { enumType } from '../enum-type.ts';

export const CollectionSortKeys = enumType('CollectionSortKeys', 'What a list of collections is sorted by.', {
  ID: 'Id, lowest first.',
  RELEVANCE: 'How well the collection fits the `query`, best first; by id without one.',
  TITLE: 'Title, A to Z.',
  UPDATED_AT: 'When the collection last changed, oldest first.',
});
export type CollectionSortKeys = keyof typeof CollectionSortKeys;
