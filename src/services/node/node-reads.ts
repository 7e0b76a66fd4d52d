import { auditNodes } from '../../loaders/audit/audit-node.loaders.ts';
import { catalogNodes } from '../../loaders/catalog/catalog-node.loaders.ts';
import { contentNodes } from '../../loaders/content/content-node.loaders.ts';
import { customerNodes } from '../../loaders/customers/customer-node.loaders.ts';
import { deliveryNodes } from '../../loaders/delivery/delivery-node.loaders.ts';
import { giftCardNodes } from '../../loaders/gift-cards/gift-card-node.loaders.ts';
import { inventoryNodes } from '../../loaders/inventory/inventory-node.loaders.ts';
import { promotionNodes } from '../../loaders/promotions/discount-node.loaders.ts';
import { reviewNodes } from '../../loaders/reviews/review-node.loaders.ts';
import { shopNodes } from '../../loaders/shop/shop-node.loaders.ts';
import type { BatchRead } from '../../loaders/support/batch-read.ts';

/** A record as `node` finds it. */
export interface NodeRecord {
  readonly __typename: string;
}

/**
 * How a record of each type is read by its key: every type that implements Node is here, or among the private ones. The
 * reads carry their own visibility, since anybody can make up an id.
 */
export const nodeReads: ReadonlyMap<string, BatchRead<bigint, object | null>> = new Map(
  Object.entries({
    ...auditNodes,
    ...catalogNodes,
    ...contentNodes,
    ...deliveryNodes,
    ...giftCardNodes,
    ...inventoryNodes,
    ...promotionNodes,
    ...reviewNodes,
    ...shopNodes,
  }),
);

/** The same for personal data, which private loaders read: somebody else's is not there. */
export const privateNodeReads: ReadonlyMap<string, BatchRead<bigint, object | null>> = new Map(
  Object.entries({ ...customerNodes }),
);
