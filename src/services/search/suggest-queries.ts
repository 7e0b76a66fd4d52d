/** A search that goes on from what is typed. */
export interface QuerySuggestion {
  readonly __typename: 'SearchQuerySuggestion';
  readonly text: string;
  /** HTML: the text with what is typed in `<mark>`. */
  readonly styledText: string;
  readonly trackingParameters: null;
}

/**
 * Searches that go on from what is typed, most frequent first: its last word completed by words of the texts that were
 * found, and what follows that word there.
 * @param texts titles, types and vendors of what was found
 */
export function suggestQueries(typed: string, texts: readonly string[], limit: number): QuerySuggestion[] {
  const words = wordsIn(typed);
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words.slice(0, -1).join(' ');
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsIn(text))) {
      if (!plain(word).startsWith(plain(last)) || words.slice(0, -1).includes(word)) continue;
      const suggestion = before === '' ? word : `${before} ${word}`;
      counts.set(suggestion, (counts.get(suggestion) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return ranked.slice(0, limit).map(([text]) => ({
    __typename: 'SearchQuerySuggestion',
    text,
    styledText: styled(text, before === '' ? last.length : before.length + 1 + last.length),
    trackingParameters: null,
  }));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Without accents, as searching compares words. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

function styled(text: string, typedLength: number): string {
  const rest = text.slice(typedLength);
  return `<mark>${text.slice(0, typedLength)}</mark>${rest === '' ? '' : `<span>${rest}</span>`}`;
}
