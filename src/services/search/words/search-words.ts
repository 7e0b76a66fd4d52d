import type { WordForm } from './word-forms.store.ts';

/** One thing that a shopper searches for: any of its forms will do. */
export interface WordGroup {
  /** In PostgreSQL's tsquery notation: `'mug' | 'mugg':*`. */
  readonly query: string;
  /** How much it says, from 1 for a word that every product has: the rarer, the more. */
  readonly weight: number;
}

/** The weight of a word that one product has; each doubling of their number takes one away. */
const RAREST = 20;

/**
 * The groups of the words that were looked up: stem, similar words for what no product has, and, for the word that may
 * be unfinished, all that begin with it. Weights step by powers of two, so that a new product moves no page.
 * @param unfinished place of the word that may be the beginning of a longer one; null where none may
 */
export function wordGroups(forms: readonly WordForm[], unfinished: number | null): WordGroup[] {
  return forms.map((form) => {
    const begins = unfinished === form.word && form.text !== '';
    const stems = [form.lexeme, ...form.similar.map(({ lexeme }) => lexeme)].map(quoted);
    const documents = form.documents + form.similar.reduce((sum, similar) => sum + similar.documents, 0);
    return {
      query: (begins ? [...stems, `${quoted(form.text)}:*`] : stems).join(' | '),
      weight: Math.max(1, RAREST - Math.floor(Math.log2(documents + 1))),
    };
  });
}

/** The words of a text, one by one: whatever is neither letter nor digit stands between them. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** A lexeme as tsquery reads it, whatever characters it has. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** A tsquery that demands the groups side by side. */
export const phraseOf = (groups: readonly WordGroup[]): string => groups.map(({ query }) => `(${query})`).join(' <-> ');
/** A tsquery that demands every group. */
export const allOf = (groups: readonly WordGroup[]): string => groups.map(({ query }) => `(${query})`).join(' & ');
/** A tsquery that is content with one group. */
export const anyOf = (groups: readonly WordGroup[]): string => groups.map(({ query }) => `(${query})`).join(' | ');
