import { badInput } from '../../platform/errors/vitrine-error.ts';

const PREFIX = 'gid://vitrine/';

/** The id of a record for the world: `gid://vitrine/Product/123`. */
export const globalId = (type: string, key: bigint | string): string => `${PREFIX}${type}/${key}`;

/** A global id taken apart. */
export interface GlobalId {
  readonly type: string;
  readonly key: bigint;
}

/**
 * Takes a global id apart; null when it cannot name anything here (another scheme, or a key that is no number). Clients
 * that build ids write them as the published API does, `gid://shopify/Product/123`: those are taken too.
 */
export function parseGlobalId(id: string): GlobalId | null {
  const match = /^gid:\/\/(?:vitrine|shopify)\/([A-Za-z0-9]{1,60})\/(\d{1,19})$/.exec(id);
  if (!match) return null;
  const key = BigInt(match[2]!);
  return BigInt.asIntN(64, key) === key ? { type: match[1]!, key } : null;
}

/**
 * The key of an id that must name a record of `type`.
 * @throws VitrineError BAD_USER_INPUT when it names something else
 */
export function keyOf(id: string, type: string, argument = 'id'): bigint {
  const parsed = parseGlobalId(id);
  if (parsed?.type === type) return parsed.key;
  const article = /^[AEIOU]/.test(type) ? 'an' : 'a';
  throw badInput(
    argument,
    `"${argument}" is not the id of ${article} ${type}: those look like ${globalId(type, '123')}.`,
  );
}
