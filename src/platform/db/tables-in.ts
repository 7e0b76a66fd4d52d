import { LRUCache } from 'lru-cache';
import { tableNames } from './table-names.ts';

/** Statements whose tables are remembered; most texts come again and again. */
const known = new LRUCache<string, readonly string[]>({
  max: 2_000,
  maxSize: 8_000_000,
  sizeCalculation: (_, text) => text.length + 100,
});

/**
 * The tables that an SQL text names. A word that only happens to be the name of a table counts too: whoever depends on too much is made
 * anew too often, and whoever depends on too little is wrong.
 */
export function tablesIn(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const tables = [...new Set(text.match(/[a-z][a-z0-9_]*/g))].filter((word) => tableNames.has(word));
  known.set(text, tables);
  return tables;
}
