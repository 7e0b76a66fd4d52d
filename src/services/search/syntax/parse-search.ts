import { badInput } from '../../../platform/errors/vitrine-error.ts';
import type { SearchNode } from './search-node.ts';
import { SearchSyntaxError } from './search-syntax-error.ts';
import { SearchTokens, type SearchToken } from './search-tokens.ts';

/** Characters of a query at the most. */
export const LONGEST_QUERY = 1_000;
/** Terms and operators of a query at the most. */
export const MOST_NODES = 100;
/** Parentheses and NOTs within one another at the most. */
export const DEEPEST = 20;

/**
 * Reads a query in the published search syntax of the storefront dialect: words, "phrases", `field:value`,
 * `field:>=value`, `begin*`, `AND`, `OR`, `NOT`, `-term` and parentheses; terms side by side must all match, and AND
 * binds closer than OR. Whatever the query, it gives a tree or one of these errors, in time that grows with its length.
 * @returns null for a query that says nothing
 * @throws SearchSyntaxError   with the position of the fault and what was expected there
 * @throws VitrineError        BAD_USER_INPUT for a query that is too long, too large or too deep
 */
export function parseSearch(query: string): SearchNode | null {
  if (query.length > LONGEST_QUERY)
    throw badInput('query', `"query" has ${query.length} characters; give ${LONGEST_QUERY} at the most.`);
  if (query.includes('\0')) throw new SearchSyntaxError(query.indexOf('\0'), 'a character other than NUL');
  return new SearchParser(new SearchTokens(query)).parse();
}

class SearchParser {
  private token: SearchToken;
  private nodes = 0;
  private depth = 0;

  constructor(private readonly tokens: SearchTokens) {
    this.token = tokens.next();
  }

  parse(): SearchNode | null {
    const first = this.token;
    if (first.kind === 'end') return null;
    const node = this.alternatives();
    const rest = this.token;
    if (rest.kind !== 'end') throw new SearchSyntaxError(rest.position, 'a term, AND, OR or the end');
    return node;
  }

  private alternatives(): SearchNode {
    const nodes = [this.conditions()];
    while (this.token.kind === 'OR') {
      this.advance();
      nodes.push(this.conditions());
    }
    return nodes.length === 1 ? nodes[0]! : this.counted({ kind: 'or', nodes });
  }

  private conditions(): SearchNode {
    const nodes = [this.condition()];
    for (;;) {
      if (this.token.kind === 'AND') this.advance();
      else if (this.token.kind !== 'term' && this.token.kind !== 'NOT' && this.token.kind !== '(') break;
      nodes.push(this.condition());
    }
    return nodes.length === 1 ? nodes[0]! : this.counted({ kind: 'and', nodes });
  }

  private condition(): SearchNode {
    const token = this.token;
    if (token.kind === 'term') {
      this.advance();
      return this.counted(token);
    }
    if (token.kind !== 'NOT' && token.kind !== '(')
      throw new SearchSyntaxError(token.position, 'a term, NOT or an opening parenthesis');
    this.depth += 1;
    if (this.depth > DEEPEST)
      throw new SearchSyntaxError(token.position, `no more than ${DEEPEST} parentheses and NOTs within one another`);
    this.advance();
    const node = token.kind === 'NOT' ? this.counted({ kind: 'not', node: this.condition() }) : this.group();
    this.depth -= 1;
    return node;
  }

  private group(): SearchNode {
    const node = this.alternatives();
    if (this.token.kind !== ')') throw new SearchSyntaxError(this.token.position, 'a closing parenthesis');
    this.advance();
    return node;
  }

  private advance(): void {
    this.token = this.tokens.next();
  }

  private counted(node: SearchNode): SearchNode {
    this.nodes += 1;
    if (this.nodes > MOST_NODES)
      throw new SearchSyntaxError(this.token.position, `no more than ${MOST_NODES} terms and operators`);
    return node;
  }
}
