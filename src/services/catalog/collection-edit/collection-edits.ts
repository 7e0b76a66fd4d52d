import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits } from '../../edits/edits.store.ts';
import type { Localities } from '../../shop/localization.store.ts';
import { CollectionEditService } from './collection-edit.service.ts';
import { CollectionMembersService } from './collection-members.service.ts';

/** The services by which staff edits collections. */
export const collectionEdits = (edits: Edits, loaders: Loaders, localities: Localities) => ({
  collectionEdits: new CollectionEditService(edits, loaders, localities),
  collectionMembers: new CollectionMembersService(edits, loaders),
});
