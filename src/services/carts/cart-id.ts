import { createHash, randomBytes } from 'node:crypto';
import { uuidV7 } from '../../platform/random/uuid-v7.ts';
import { globalId } from '../node/global-id.ts';

/** What opens a cart: which one it is, and the secret that shows that it is one's own. */
export interface CartKey {
  readonly id: string;
  /** base64url of 16 random bytes; only its hash is kept. */
  readonly secret: string;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const CART_ID = new RegExp(`^gid://(?:vitrine|shopify)/Cart/(${UUID})\\?key=([A-Za-z0-9_-]{22})$`);

/** The key of a new cart. */
export const newCartKey = (): CartKey => ({ id: uuidV7(), secret: randomBytes(16).toString('base64url') });

/** The global id of a cart: `gid://vitrine/Cart/<uuid>?key=<secret>`, whose last part is what published clients keep in a cookie. */
export const cartIdOf = ({ id, secret }: CartKey): string => globalId('Cart', `${id}?key=${secret}`);

/** Takes the global id of a cart apart; null where it is none. Those that begin with the published API's prefix are taken too. */
export function parseCartId(text: string): CartKey | null {
  const [, id, secret] = CART_ID.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** What is kept of a cart's secret. */
export const hashOf = ({ secret }: CartKey): Buffer => createHash('sha256').update(secret).digest();

/** The key of a part of a cart (a line, an address) from its global id; null where it is none. */
export function partKeyOf(text: string, type: string): string | null {
  return new RegExp(`^gid://(?:vitrine|shopify)/${type}/(${UUID})(?:\\?.*)?$`).exec(text)?.[1] ?? null;
}
