import { sql, type Reader } from '../../../platform/db/database.ts';

/** A word of a search, as it stands in documents. A word that says nothing ("the") has no form. */
export interface WordForm {
  /** Place of the word among those that were asked for, from 0. */
  readonly word: number;
  /** As typed, without accents and capitals. */
  readonly text: string;
  /** The stem. */
  readonly lexeme: string;
  /** Products that have it. */
  readonly documents: number;
  /** For a word that no product has: the most similar ones that some product has, best first. */
  readonly similar: readonly { readonly lexeme: string; readonly documents: number }[];
}

/** Letters from which on a word may be mistyped. */
const SHORTEST_MISTYPED = 4;
/** Shared trigrams, of all that two words have, from which on they are taken for the same word. */
const LEAST_SIMILARITY = 0.4;
const MOST_SIMILAR = 3;

/** The words in the dictionary of a language: stems, how frequent they are, and what was probably meant. */
export function wordForms(reader: Reader, language: string, words: readonly string[]): Promise<WordForm[]> {
  return reader.rows<WordForm>(
    sql`
      SELECT (w.place - 1)::int AS word, trim(search_words(w.text)) AS text, f.lexeme, coalesce(l.documents, 0) AS documents, coalesce(m.similar, '[]') AS similar
      FROM unnest(${words}::text[]) WITH ORDINALITY AS w (text, place)
      CROSS JOIN LATERAL unnest(tsvector_to_array(search_vector(${language}, w.text, 'A'))) AS f (lexeme)
      LEFT JOIN search_lexeme l ON l.language = ${language} AND l.lexeme = f.lexeme AND l.documents > 0
      LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('lexeme', s.lexeme, 'documents', s.documents)) AS similar FROM (
          SELECT s.lexeme, s.documents FROM search_lexeme s
          WHERE l.lexeme IS NULL AND length(f.lexeme) >= ${SHORTEST_MISTYPED} AND f.lexeme ~ '[^0-9]'
            AND s.lexeme % f.lexeme AND s.language = ${language} AND s.documents > 0
            AND similarity(s.lexeme, f.lexeme) >= ${LEAST_SIMILARITY}
          ORDER BY similarity(s.lexeme, f.lexeme) DESC, s.documents DESC, s.lexeme LIMIT ${MOST_SIMILAR}
        ) s
      ) m ON true
      ORDER BY w.place, f.lexeme`,
    true,
  );
}
