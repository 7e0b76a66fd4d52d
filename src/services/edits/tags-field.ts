import type { Problems } from './problems.ts';

const MOST_TAGS = 250;
const LONGEST_TAG = 255;

/** The tags of a record, each once; undefined where they are not given. */
export function tagsField(problems: Problems, tags: readonly string[] | null | undefined): string[] | undefined {
  if (tags === undefined) return undefined;
  const given = tags ?? [];
  problems.atMost(given.length, MOST_TAGS, ['tags']);
  return [
    ...new Set(given.slice(0, MOST_TAGS).map((tag, index) => problems.required(['tags', index], tag, LONGEST_TAG)!)),
  ];
}
