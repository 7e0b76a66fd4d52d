import { counters } from '../changes/counters.ts';
import { counterTag, tableTag, type Tag } from '../changes/tag.ts';
import { byText } from './by-text.ts';
import { tablesIn } from './tables-in.ts';

/** All columns of something: of `x.*` that, of `SELECT * FROM x` that where nothing is joined with it, otherwise of anything. */
const ALL_COLUMNS = new RegExp(
  [
    String.raw`\b(?<alias>\w+)\.\*`,
    String.raw`\bSELECT\s+(?:DISTINCT\s+)?\*(?:\s*FROM\s+(?<only>\w+)(?=\s+(?:\w+\s+)?(?:WHERE|ORDER|LIMIT)\b|\s*(?:\w+\s*)?\)))?`,
    String.raw`\b(?:to_jsonb?|row_to_json|jsonb?_agg)\b`,
  ].join('|'),
  'gi',
);

/** What a statement reads, as far as its text tells: the tables that it names, and those of their counters that it names. */
export function tagsIn(text: string): readonly Tag[] {
  return tablesIn(text).flatMap((table) => [tableTag(table), ...countersIn(text, table)]);
}

/**
 * The counters of a table that a text names more often than is said, and so reads for more than to show them.
 * @param shown how often it names each of them, or all columns at once, only to show rows that are told one by one
 */
export function countersIn(text: string, table: string, shown = 0): readonly Tag[] {
  if (!counters[table]) return [];
  const times = timesNamed(text);
  return counters[table].map((column) => counterTag(table, column)).filter((tag) => times.get(tag)! > shown);
}

/** How often a text names each counter, by itself or with all columns of its table. */
const timesNamed = byText((text): ReadonlyMap<Tag, number> => {
  const words = text.match(/\w+/g) ?? [];
  const times = Object.entries(counters).flatMap(([table, columns]) => {
    const all = timesAllNamed(text, table);
    return columns.map((column): [Tag, number] => [
      counterTag(table, column),
      all + words.filter((word) => word === column).length,
    ]);
  });
  return new Map(times);
});

function timesAllNamed(text: string, table: string): number {
  const named = new RegExp(`\\b${table}"?\\s+(?:AS\\s+)?"?(\\w+)`, 'gi');
  const names = new Set([table, ...[...text.matchAll(named)].map(([, alias]) => alias!)]);
  return [...text.matchAll(ALL_COLUMNS)].filter(({ groups }) => {
    const of = groups?.['alias'] ?? groups?.['only'];
    return of === undefined || names.has(of);
  }).length;
}
