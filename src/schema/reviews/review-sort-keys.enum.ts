import { enumType } from '../enum-type.ts';

export const ReviewSortKeys = enumType('ReviewSortKeys', 'What the reviews of a product are sorted by.', {
  CREATED_AT: 'When the review was written, oldest first.',
  HELPFUL: 'How many readers found it helpful, fewest first.',
  RATING: 'Stars, worst first.',
});
export type ReviewSortKeys = keyof typeof ReviewSortKeys;
