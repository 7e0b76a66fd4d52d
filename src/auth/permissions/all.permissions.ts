import { auditPermissions } from './audit.permissions.ts';
import { cachePermissions } from './cache.permissions.ts';
import { cartsPermissions } from './carts.permissions.ts';
import { catalogEditPermissions } from './catalog-edit.permissions.ts';
import { catalogPermissions } from './catalog.permissions.ts';
import { collectionEditPermissions } from './collection-edit.permissions.ts';
import { contentEditPermissions } from './content-edit.permissions.ts';
import { contentPermissions } from './content.permissions.ts';
import { customersPermissions } from './customers.permissions.ts';
import { deliveryPermissions } from './delivery.permissions.ts';
import { editsPermissions } from './edits.permissions.ts';
import { giftCardsPermissions } from './gift-cards.permissions.ts';
import { inventoryEditPermissions } from './inventory-edit.permissions.ts';
import { inventoryPermissions } from './inventory.permissions.ts';
import { nodePermissions } from './node.permissions.ts';
import { mergePermissions } from './permissions.ts';
import { promotionsPermissions } from './promotions.permissions.ts';
import { quotesPermissions } from './quotes.permissions.ts';
import { reviewsEditPermissions } from './reviews-edit.permissions.ts';
import { reviewsPermissions } from './reviews.permissions.ts';
import { searchPermissions } from './search.permissions.ts';
import { shopPermissions } from './shop.permissions.ts';
import { taxesPermissions } from './taxes.permissions.ts';

/** The permissions of every domain. */
export const permissions = mergePermissions([
  auditPermissions,
  cachePermissions,
  cartsPermissions,
  catalogEditPermissions,
  catalogPermissions,
  collectionEditPermissions,
  contentEditPermissions,
  contentPermissions,
  customersPermissions,
  deliveryPermissions,
  editsPermissions,
  giftCardsPermissions,
  inventoryEditPermissions,
  inventoryPermissions,
  nodePermissions,
  promotionsPermissions,
  quotesPermissions,
  reviewsEditPermissions,
  reviewsPermissions,
  searchPermissions,
  shopPermissions,
  taxesPermissions,
]);
