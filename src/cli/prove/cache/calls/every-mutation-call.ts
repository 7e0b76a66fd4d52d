import { cartCalls } from './cart-calls.ts';
import { collectionCalls } from './collection-calls.ts';
import { contentCalls } from './content-calls.ts';
import { customerCalls } from './customer-calls.ts';
import { deliveryAndTaxCalls } from './delivery-and-tax-calls.ts';
import type { MutationCalls } from './mutation-call.ts';
import { productCalls } from './product-calls.ts';
import { productPartCalls } from './product-part-calls.ts';
import { promotionCalls } from './promotion-calls.ts';
import { stockAndReviewCalls } from './stock-and-review-calls.ts';

/** Every mutation of the graph. A new one is added here; the test of freshness says so. */
export const everyMutationCall: MutationCalls = {
  ...productCalls,
  ...productPartCalls,
  ...collectionCalls,
  ...contentCalls,
  ...customerCalls,
  ...stockAndReviewCalls,
  ...deliveryAndTaxCalls,
  ...promotionCalls,
  ...cartCalls,
  cachePurge: () => 'tags: ["product"]',
};
