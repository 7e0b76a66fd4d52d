/** A piece of a line of GraphQL; what has no kind is shown as it is. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'text' | 'variable' | 'directive' | 'type' | 'note' | null;
}

const patterns: readonly (readonly [Exclude<Token['kind'], null>, string])[] = [
  ['note', '#.*'],
  ['text', '"(?:[^"\\\\]|\\\\.)*"'],
  ['variable', '\\$\\w+'],
  ['directive', '@\\w+'],
  ['word', '\\b(?:query|mutation|subscription|fragment|on|true|false|null)\\b(?!\\s*:)'],
  ['type', '\\b[A-Z]\\w*[a-z]\\w*\\b'],
];
const any = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** The pieces of a line of GraphQL, for its colours alone. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const found of line.matchAll(any)) {
    const kind = patterns[found.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? null;
    tokens.push({ text: line.slice(end, found.index), kind: null }, { text: found[0], kind });
    end = found.index + found[0].length;
  }
  return [...tokens, { text: line.slice(end), kind: null }];
}
