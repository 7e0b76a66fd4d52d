import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentLimits } from './document-limits.ts';
import { measureDocument } from './document-size.ts';

/** Texts that were found fine, so that a client's same few documents are measured once. Bounded by their characters. */
const passed = new LRUCache<string, true>({
  max: 1_000,
  maxSize: 4_000_000,
  sizeCalculation: (_, text) => text.length + 1,
});

/**
 * Refuses a document that is out of all proportion. Comes before validation, some of whose rules are quadratic.
 * A text that does not parse is let through: parsing it again gives the error that belongs to it.
 * @throws GraphQLError QUERY_TOO_LARGE that names the limit
 */
export function guardDocument(source: string): void {
  if (passed.has(source)) return;
  const document = parsed(source);
  if (!document) return;
  const size = measureDocument(document);
  refuseOver('levels of fields', size.depth, documentLimits.depth, 'Split it, or ask for fewer nested relations');
  refuseOver('root fields', size.rootFields, documentLimits.rootFields, 'Send several requests');
  refuseOver('aliases', size.aliases, documentLimits.aliases, 'Ask for a list instead of many single things');
  refuseOver('fields with its fragments spread out', size.fields, documentLimits.fields, 'Split it');
  passed.set(source, true);
}

/**
 * Refuses variables that are nested deeper than any input type asks for.
 * @throws GraphQLError QUERY_TOO_LARGE
 */
export function guardVariables(variables: unknown): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > documentLimits.variableDepth)
      throw tooLarge(`The variables are nested more than ${documentLimits.variableDepth} levels deep.`);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens: documentLimits.tokens, noLocation: true });
  } catch (error) {
    // Values and types nest too, and the parser is recursive: brackets by the thousand end its stack.
    if (error instanceof RangeError)
      throw tooLarge(
        `The document is nested too deeply to be read; the limit is ${documentLimits.depth} levels of fields.`,
      );
    return undefined;
  }
}

function refuseOver(what: string, actual: number, limit: number, remedy: string): void {
  if (actual > limit) throw tooLarge(`The operation has ${actual} ${what}; the limit is ${limit}. ${remedy}.`);
}

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });
}
