import type { WordForm } from './word-forms.store.ts';

/** One thing that a shopper searches for: any of its forms will do. */
export interface WordGroup {
  /** In PostgreSQL's tsquery notation: `'mug' | 'mugs':*`. */
  readonly query: string;
  /** How much it says, from 1 for a word that every product has: the rarer, the more. */
  readonly weight: number;
}

/** How words are looked for. */
export interface WordOptions {
  /** The last word may be the beginning of a longer one. */
  readonly unfinished?: boolean;
  /** Weights of the fields to look in, such as 'AB'; all when left out. */
  readonly fields?: string;
}

/** The weight of a word that one product has; each doubling of their number takes one away. */
const RAREST = 20;

/**
 * The groups of the words that were looked up: stem, similar words for what no product has, and, for the word that may
 * be unfinished, all that begin with it. Weights step by powers of two, so that a new product moves no page.
 */
export function wordGroups(forms: readonly WordForm[], { unfinished = false, fields = '' }: WordOptions): WordGroup[] {
  const last = Math.max(...forms.map(({ word }) => word));
  const lexeme = (text: string, prefix = ''): string => `${quoted(text)}${prefix + fields && `:${prefix}${fields}`}`;
  return forms.map((form) => {
    const stems = [form.lexeme, ...form.similar.map((similar) => similar.lexeme)].map((stem) => lexeme(stem));
    const begins = unfinished && form.word === last && form.text !== '' ? [lexeme(form.text, '*')] : [];
    const documents = form.documents + form.similar.reduce((sum, similar) => sum + similar.documents, 0);
    return {
      query: [...stems, ...begins].join(' | '),
      weight: Math.max(1, RAREST - Math.floor(Math.log2(documents + 1))),
    };
  });
}

/** Words of one search at the most; a shopper who pastes a page searches for its beginning. */
const MOST_WORDS = 20;

/** The words of a text, one by one: whatever is neither letter nor digit stands between them. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  return words.slice(0, MOST_WORDS);
}

/** A lexeme as tsquery reads it, whatever characters it has. */
const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** A tsquery that demands every group. */
export const allOf = (groups: readonly WordGroup[]): string => groups.map(({ query }) => `(${query})`).join(' & ');
/** How much less a word may say than the one that says most, to be enough by itself: 32 times as many products. */
const STILL_TELLING = 5;

/** A tsquery that is content with one group that says something: of "playstation 4" not with the 4. */
export function anyOf(groups: readonly WordGroup[]): string {
  const least = Math.max(...groups.map(({ weight }) => weight)) - STILL_TELLING;
  const telling = groups.filter(({ weight }) => weight >= least);
  return telling.map(({ query }) => `(${query})`).join(' | ');
}
