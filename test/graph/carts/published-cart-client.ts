import { createCartHandler, type HydrogenCart } from '@shopify/hydrogen';
import type { TestGraph } from '../../support/graph.ts';

/** The handler of the published client. */
export type PublishedCart = HydrogenCart;
type Storefront = Parameters<typeof createCartHandler>[0]['storefront'];

/**
 * The published client's cart handler over a test graph, which counts what its requests take.
 * @param fragment what mutations answer with; what the client asks for by itself when left out
 * @param cartId   the cart that its user has already
 */
export function publishedCartClient(graph: Pick<TestGraph, 'query'>, fragment?: string, cartId?: string) {
  const sent: number[] = [];
  const documents: string[] = [];
  const ask = async (document: string, { variables = {} }: { variables?: Record<string, unknown> } = {}) => {
    documents.push(document);
    const i18n = { country: 'DE', language: 'EN' };
    const answer = await graph.query<Record<string, unknown>>(document, { ...i18n, ...variables });
    sent.push(answer.statements);
    return { ...answer.data, ...(answer.errors && { errors: answer.errors }) };
  };
  const storefront = { query: ask, mutate: ask, CacheNone: () => ({ mode: 'no-store' }) } as unknown as Storefront;
  const cart = createCartHandler({
    storefront,
    getCartId: () => cartId,
    setCartId: () => new Headers(),
    ...(fragment === undefined ? {} : { cartMutateFragment: fragment }),
  });
  return {
    cart,
    /** Statements that the last request took. */
    last: (): number => sent.at(-1)!,
    /** The last document that was sent. */
    document: (): string => documents.at(-1)!,
  };
}

/** The fragment that the client reads a whole cart with, for its mutations to answer with. */
export async function wholeCartFragment(): Promise<string> {
  const nobody = { query: () => Promise.resolve({ status: 200, data: {}, ...NOTHING }) };
  const client = publishedCartClient(nobody as Pick<TestGraph, 'query'>, undefined, 'gid://shopify/Cart/none');
  await client.cart.get();
  const fragments = client.document().slice(client.document().indexOf('fragment CartApiQuery'));
  return fragments.replace('CartApiQuery', 'CartApiMutation').replaceAll('$numCartLines', '100');
}

const NOTHING = { statements: 0, sent: [], reads: [] };
