import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const edit = (...fields: string[]) => openToScope('catalog:write', ...fields, 'userErrors', 'conflict');
const staff = (...fields: string[]) => openToScope('catalog:read', ...fields);

/** Who edits collections, and what only staff is told of them. */
export const collectionEditPermissions: Permissions = {
  Mutation: openToScope(
    'catalog:write',
    'collectionAddProducts',
    'collectionCreate',
    'collectionDelete',
    'collectionPublish',
    'collectionRemoveProducts',
    'collectionReorderProducts',
    'collectionUnpublish',
    'collectionUpdate',
  ),
  CollectionAddProductsPayload: edit('collection'),
  CollectionCreatePayload: edit('collection'),
  CollectionDeletePayload: edit('deletedCollectionId'),
  CollectionPublishPayload: edit('collection'),
  CollectionRemoveProductsPayload: edit('collection'),
  CollectionReorderProductsPayload: edit('collection'),
  CollectionUnpublishPayload: edit('collection'),
  CollectionUpdatePayload: edit('collection'),
  Collection: staff('isPublished', 'publishedOn', 'ruleSet', 'sortOrder', 'version'),
  CollectionRule: staff('column', 'condition', 'relation'),
  CollectionRuleSet: staff('match', 'rules'),
};
