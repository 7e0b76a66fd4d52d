import { open } from './grants.ts';
import { openConnection } from './connections.ts';
import type { Permissions } from './permissions.ts';

/** Published reviews are open to everybody. */
export const reviewsPermissions: Permissions = {
  ...openConnection('Review'),
  Product: open('rating', 'reviews'),
  ProductRating: open('average', 'count', 'scaleMax', 'scaleMin'),
  Review: open('authorName', 'body', 'createdAt', 'helpfulCount', 'id', 'product', 'rating', 'recommended', 'title'),
};
