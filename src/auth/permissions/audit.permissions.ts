import { connections } from './connections.ts';
import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const read = (...fields: string[]) => openToScope('audit:read', ...fields);

/** Who may read who changed what. */
export const auditPermissions: Permissions = {
  Query: read('auditLog'),
  ...connections({ anyone: false, customer: false, scopes: ['audit:read'] }, ['AuditEntry']),
  AuditActor: read('issuer', 'kind', 'name', 'subject'),
  AuditEntry: read('action', 'actor', 'after', 'at', 'before', 'id', 'requestId', 'resourceId', 'resourceType'),
};
