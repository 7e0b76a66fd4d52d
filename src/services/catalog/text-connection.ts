import type { Connection } from '../../loaders/support/connection.ts';
import { LARGEST_PAGE } from '../../loaders/support/page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';

/** Texts that are counted at the most. */
const MOST_COUNTED = 100_000;

/**
 * The first texts of a sorted list as a connection; a text is its own position.
 * @param first how many, 0 to 250
 * @param read  gives the first so many texts
 * @throws VitrineError BAD_USER_INPUT for a wrong size
 */
export async function firstTexts(
  first: number,
  read: (most: number) => Promise<string[]>,
): Promise<Connection<string>> {
  if (first < 0 || first > LARGEST_PAGE)
    throw badInput('first', `"first" is ${first}; a page has 0 to ${LARGEST_PAGE} items.`);
  const texts = await read(first + 1);
  const nodes = texts.slice(0, first);
  const cursor = (text: string | undefined): string | null =>
    text === undefined ? null : Buffer.from(text).toString('base64url');
  return {
    nodes,
    edges: () => nodes.map((node) => ({ node, cursor: cursor(node)! })),
    pageInfo: () => ({
      hasNextPage: texts.length > first,
      hasPreviousPage: false,
      startCursor: cursor(nodes[0]),
      endCursor: cursor(nodes.at(-1)),
    }),
    totalCount: async () => (await read(MOST_COUNTED)).length,
  };
}
