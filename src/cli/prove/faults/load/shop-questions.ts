import type { ProofTarget } from '../../cache/shop-client.ts';
import { text } from '../../cache/calls/mutation-call.ts';
import { askOnce, type Asked } from './ask-once.ts';
import { numberIn, titleOf, type Thing, type ThingKind } from './thing.ts';
import type { WrittenNumber } from './written-numbers.ts';

/** A read by anybody, past the cache, or by who has written. */
export interface ReadAs {
  readonly isBypass?: boolean;
  /** What a write gave to be carried. */
  readonly mark?: string | undefined;
}

/** Where an answer has the title of what it shows. */
interface ShownData {
  readonly page?: { readonly title?: unknown } | null;
  readonly blog?: { readonly articleByHandle?: { readonly title?: unknown } | null } | null;
  readonly product?: { readonly title?: unknown } | null;
}

const TITLES: Readonly<Record<ThingKind, (data: ShownData) => unknown>> = {
  page: ({ page }) => page?.title,
  article: ({ blog }) => blog?.articleByHandle?.title,
  product: ({ product }) => product?.title,
};

/** Asks for the screen that shows a thing. */
export function readThing(url: string, { screen }: Thing, { isBypass, mark }: ReadAs): Promise<Asked> {
  const query = new URLSearchParams({ documentId: screen.id, variables: JSON.stringify(screen.variables) });
  const headers = {
    'apollo-require-preflight': 'true',
    ...(isBypass ? { 'x-vitrine-cache': 'bypass' } : {}),
    ...(mark === undefined ? {} : { 'x-vitrine-after': mark }),
  };
  return askOnce(`${url}/graphql?${query}`, { headers });
}

/** Writes a number into a thing, as staff who may. */
export async function writeThing(
  url: string,
  { thing, number }: WrittenNumber,
  headersOf: ProofTarget['headersOf'],
): Promise<Asked> {
  const args = `id: ${text(thing.id)}, ${thing.kind}: { title: ${text(titleOf(number))} }`;
  const query = `mutation { done: ${thing.kind}Update(${args}) { userErrors { code } } }`;
  const headers = { ...(await headersOf('admin')), 'content-type': 'application/json' };
  return askOnce(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

/** The number that an answer shows; undefined where it is not whole. */
export function shownNumber({ status, text: body }: Asked, { kind }: Thing): number | undefined {
  if (status !== 200) return undefined;
  const { data, errors } = parsed(body) as { data?: ShownData | null; errors?: unknown };
  return errors === undefined && data ? numberIn(TITLES[kind](data)) : undefined;
}

/** True where an answer says that something was written. */
export function isAcknowledged({ status, text: body }: Asked): boolean {
  if (status !== 200) return false;
  const { data, errors } = parsed(body) as {
    data?: { done?: { userErrors?: unknown[] } | null } | null;
    errors?: unknown;
  };
  return errors === undefined && data?.done?.userErrors?.length === 0;
}

function parsed(body: string): object {
  try {
    return (JSON.parse(body) as object | null) ?? {};
  } catch {
    return {};
  }
}
