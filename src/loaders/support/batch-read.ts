import type { Reader } from '../../platform/db/database.ts';
import type { ReadScope } from './read-scope.ts';

/** A read of many keys at once: what a DataLoader is made from. One instance serves every request. */
export interface BatchRead<Key, Value> {
  /** Unique; what a request's loaders are found by, and what a proof names when it fails. */
  readonly name: string;
  /** One value for each key, in the order of the keys. Sends one statement however many keys there are. */
  read(reader: Reader, scope: ReadScope, keys: readonly Key[]): Promise<readonly Value[]>;
}

/** Declares a batch read whose answer is a map from key to value; keys without a row give `missing`. */
export function batchRead<Key, Value>(
  name: string,
  missing: Value,
  read: (reader: Reader, scope: ReadScope, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): BatchRead<Key, Value> {
  return {
    name,
    async read(reader, scope, keys) {
      const found = await read(reader, scope, keys);
      return keys.map((key) => found.get(key) ?? missing);
    },
  };
}
