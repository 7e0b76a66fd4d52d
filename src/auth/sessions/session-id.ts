import { createHash, randomBytes } from 'node:crypto';

/** A new unguessable id: 256 bits, base64url. */
export const newId = (): string => randomBytes(32).toString('base64url');

/** What an id is kept under: who reads the store cannot use what they find. */
export const keyOfId = (id: string): string => createHash('sha256').update(id).digest('base64url');
