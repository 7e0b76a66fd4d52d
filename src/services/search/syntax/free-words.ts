import type { SearchNode } from './search-node.ts';

/** A query taken apart: the words that results are ranked by, and what else they have to fit. */
export interface FreeWords {
  readonly words: readonly string[];
  /** Null: nothing else. */
  readonly condition: SearchNode | null;
}

/** The words that stand free in a query: demanded, without field, quotes, `*` or operators. */
export function freeWords(node: SearchNode | null): FreeWords {
  if (node === null) return { words: [], condition: null };
  const nodes = node.kind === 'and' ? node.nodes : [node];
  const words: string[] = [];
  const others: SearchNode[] = [];
  for (const one of nodes) {
    if (one.kind === 'term' && one.field === null && !one.quoted && !one.prefix) words.push(one.value);
    else others.push(one);
  }
  const condition: SearchNode | null = others.length > 1 ? { kind: 'and', nodes: others } : (others[0] ?? null);
  return { words, condition };
}
