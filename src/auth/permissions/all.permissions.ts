import { auditPermissions } from './audit.permissions.ts';
import { cachePermissions } from './cache.permissions.ts';
import { catalogEditPermissions } from './catalog-edit.permissions.ts';
import { catalogPermissions } from './catalog.permissions.ts';
import { collectionEditPermissions } from './collection-edit.permissions.ts';
import { contentEditPermissions } from './content-edit.permissions.ts';
import { contentPermissions } from './content.permissions.ts';
import { customersPermissions } from './customers.permissions.ts';
import { editsPermissions } from './edits.permissions.ts';
import { inventoryEditPermissions } from './inventory-edit.permissions.ts';
import { inventoryPermissions } from './inventory.permissions.ts';
import { nodePermissions } from './node.permissions.ts';
import { mergePermissions } from './permissions.ts';
import { reviewsEditPermissions } from './reviews-edit.permissions.ts';
import { reviewsPermissions } from './reviews.permissions.ts';
import { searchPermissions } from './search.permissions.ts';
import { shopPermissions } from './shop.permissions.ts';

/** The permissions of every domain. */
export const permissions = mergePermissions([
  auditPermissions,
  cachePermissions,
  catalogEditPermissions,
  catalogPermissions,
  collectionEditPermissions,
  contentEditPermissions,
  contentPermissions,
  customersPermissions,
  editsPermissions,
  inventoryEditPermissions,
  inventoryPermissions,
  nodePermissions,
  reviewsEditPermissions,
  reviewsPermissions,
  searchPermissions,
  shopPermissions,
]);
