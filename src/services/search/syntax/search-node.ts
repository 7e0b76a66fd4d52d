/** How a field is compared: `price:<50`. A colon alone is `=`. */
export type Comparator = '=' | '<' | '<=' | '>' | '>=';

/** One condition: a word, a "phrase", or a field with its value. */
export interface SearchTerm {
  readonly kind: 'term';
  /** Field as written, lower case; null for bare words. */
  readonly field: string | null;
  readonly comparator: Comparator;
  /** Without quotes, escapes and the `*` at its end. Empty with `prefix`: the field has any value. */
  readonly value: string;
  readonly quoted: boolean;
  /** Ends with `*`: whatever begins with the value. */
  readonly prefix: boolean;
  /** Characters before it in the query. */
  readonly position: number;
}

/** A query in the search syntax, parsed. */
export type SearchNode =
  | SearchTerm
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly SearchNode[] }
  | { readonly kind: 'not'; readonly node: SearchNode };

/** The terms that a result may contain: those not under a NOT. */
export function wantedTerms(node: SearchNode | null): SearchTerm[] {
  if (node === null || node.kind === 'not') return [];
  return node.kind === 'term' ? [node] : node.nodes.flatMap(wantedTerms);
}
