import { byText } from './by-text.ts';
import { tableNames } from './table-names.ts';

/** A value within a text, `'product'`, which is no table; statements carry no comments, whose apostrophes would be taken for one. */
const VALUE = /'[^'\n]*'/g;

/**
 * The tables that an SQL text names. A word that only happens to be the name of a table counts too: whoever depends on too much is made
 * anew too often, and whoever depends on too little is wrong.
 */
export function tablesIn(text: string): readonly string[] {
  return [...mentionsIn(text).keys()];
}

/** The same, with how often each is named; a table that only a value names counts once. */
export const mentionsIn = byText((text): ReadonlyMap<string, number> => {
  const mentions = new Map<string, number>();
  for (const table of named(text)) mentions.set(table, 0);
  for (const table of named(text.replace(VALUE, ' '))) mentions.set(table, mentions.get(table)! + 1);
  for (const [table, times] of mentions) mentions.set(table, Math.max(1, times));
  return mentions;
});

const named = (text: string): string[] => (text.match(/\w+/g) ?? []).filter((word) => tableNames.has(word));
