import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const moderate = (...fields: string[]) => openToScope('reviews:write', ...fields);

/** Who sees reviews that are not published, and decides on them. */
export const reviewsEditPermissions: Permissions = {
  Query: moderate('reviews'),
  Mutation: moderate('reviewApprove', 'reviewReject', 'reviewsModerate'),
  Review: moderate('status'),
  ReviewApprovePayload: moderate('review', 'userErrors', 'conflict'),
  ReviewRejectPayload: moderate('review', 'userErrors', 'conflict'),
  ReviewsModeratePayload: moderate('reviews', 'userErrors', 'conflict'),
};
