import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentLimits } from './document-limits.ts';
import { measureDocument } from './document-size.ts';
import { refuseOver, tooLarge } from './too-large.ts';

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
  const { depth, rootFields, aliases, fields, directives, directivesAtOnce } = documentLimits;
  refuseOver('levels of fields', size.depth, depth, 'Split it, or ask for fewer nested relations');
  refuseOver('root fields', size.rootFields, rootFields, 'Send several requests');
  refuseOver('aliases', size.aliases, aliases, 'Ask for a list instead of many single things');
  refuseOver('fields with its fragments spread out', size.fields, fields, 'Split it');
  refuseOver('directives at one place', size.directivesAtOnce, directivesAtOnce, 'Say each of them once');
  refuseOver('directives with its fragments spread out', size.directives, directives, 'Put them on whole fragments');
  passed.set(source, true);
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
