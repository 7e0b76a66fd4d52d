import { connectionType } from '../connection.ts';
import { UnsignedInt64 } from '../scalars/unsigned-int64.scalar.ts';
import { Collection } from './collection.type.ts';

/** A page of collections. */
export const CollectionConnection = connectionType('Collection', () => Collection, {
  of: 'collections',
  totalCount: UnsignedInt64,
});
