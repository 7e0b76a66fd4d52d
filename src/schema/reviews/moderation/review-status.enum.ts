import { enumType } from '../../enum-type.ts';

export const ReviewStatus = enumType('ReviewStatus', 'What was decided on a review.', {
  PENDING: 'Nothing yet: shoppers do not see it.',
  PUBLISHED: 'Shoppers see it, and its stars count.',
  REJECTED: 'Shoppers do not see it.',
});
export type ReviewStatus = keyof typeof ReviewStatus;
