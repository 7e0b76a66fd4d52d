import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const purge = (...fields: string[]) => openToScope('cache:purge', ...fields);

/** Who may have kept answers made anew. */
export const cachePermissions: Permissions = {
  Mutation: purge('cachePurge'),
  CachePurgePayload: purge('conflict', 'purgedTags', 'userErrors'),
};
