import type { Comparator, SearchTerm } from './search-node.ts';
import { SearchSyntaxError } from './search-syntax-error.ts';

/** What a query is made of. */
export type SearchToken =
  SearchTerm | { readonly kind: '(' | ')' | 'AND' | 'OR' | 'NOT' | 'end'; readonly position: number };

const isSpace = (char: string): boolean => char.trim() === '';
const isQuote = (char: string | undefined): char is string => char === '"' || char === "'";
const isFieldChar = (char: string): boolean => /^[A-Za-z0-9_.]$/.test(char);

/** Cuts a query into tokens, one character at a time: the work grows with the length of the query, whatever it says. */
export class SearchTokens {
  private at = 0;

  constructor(private readonly text: string) {}

  /**
   * The next token; `end` again and again after the last.
   * @throws SearchSyntaxError
   */
  next(): SearchToken {
    while (this.at < this.text.length && isSpace(this.text[this.at]!)) this.at += 1;
    const position = this.at;
    const char = this.text[position];
    if (char === undefined) return { kind: 'end', position };
    if (char === '(' || char === ')') return this.skip({ kind: char, position });
    if (char === '-') return this.minus(position);
    if (isQuote(char)) return this.value(null, '=', position);
    const field = this.field();
    if (field !== null) return this.value(field, this.comparator(), position);
    const word = this.value(null, '=', position);
    if (!word.prefix && (word.value === 'AND' || word.value === 'OR' || word.value === 'NOT'))
      return { kind: word.value, position };
    return word;
  }

  /** A minus before something excludes it; one that stands alone is a dash. */
  private minus(position: number): SearchToken {
    const following = this.text[position + 1];
    this.at += 1;
    return following === undefined || isSpace(following) ? this.next() : { kind: 'NOT', position };
  }

  private skip<Token>(token: Token): Token {
    this.at += 1;
    return token;
  }

  /** The name before a colon, or null where a word begins. */
  private field(): string | null {
    let end = this.at;
    while (end < this.text.length && isFieldChar(this.text[end]!)) end += 1;
    if (end === this.at || this.text[end] !== ':') return null;
    const name = this.text.slice(this.at, end).toLowerCase();
    this.at = end + 1;
    return name;
  }

  private comparator(): Comparator {
    const char = this.text[this.at];
    if (char !== '<' && char !== '>' && char !== '=') return '=';
    this.at += 1;
    if (char === '=' || this.text[this.at] !== '=') return char;
    this.at += 1;
    return `${char}=`;
  }

  private value(field: string | null, comparator: Comparator, position: number): SearchTerm {
    const quote = this.text[this.at];
    const quoted = isQuote(quote);
    const value = quoted ? this.phrase(quote) : this.word();
    const prefix = this.text[this.at] === '*';
    if (prefix) while (this.text[this.at] === '*') this.at += 1;
    if (field !== null && value === '' && !prefix && !quoted)
      throw new SearchSyntaxError(this.at, `a value after "${field}:"`);
    return { kind: 'term', field, comparator, value, quoted, prefix, position };
  }

  /** Up to a space, a parenthesis or a closing `*`. A backslash takes the next character as it is. */
  private word(): string {
    let value = '';
    for (; this.at < this.text.length; this.at += 1) {
      const char = this.text[this.at]!;
      if (isSpace(char) || char === '(' || char === ')' || (char === '*' && this.closes(this.at))) break;
      if (char === '\\' && this.at + 1 < this.text.length) this.at += 1;
      value += this.text[this.at]!;
    }
    return value;
  }

  private closes(star: number): boolean {
    const following = this.text[star + 1];
    return following === undefined || isSpace(following) || following === ')' || following === '(' || following === '*';
  }

  private phrase(quote: string): string {
    const opened = this.at;
    let value = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const char = this.text[this.at]!;
      if (char === quote) {
        this.at += 1;
        return value;
      }
      if (char === '\\' && this.at + 1 < this.text.length) this.at += 1;
      value += this.text[this.at]!;
    }
    throw new SearchSyntaxError(this.at, `${quote} to close the quote that opens at position ${opened}`);
  }
}
