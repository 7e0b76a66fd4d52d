import { Kind, type DefinitionNode, type DocumentNode } from 'graphql';

const WRITTEN = /^(export const \w+ = )(\{"kind":"Document".*\})( as unknown as DocumentNode<.*>;)$/gm;

/**
 * Puts the fragments of each document in the order of their names, as the registry has them: a client that hashes the text of
 * what it sends, as Apollo Client does by itself, comes to the registered id.
 * @param code what the plugin typed-document-node writes: one document a line
 */
export function inRegisteredOrder(code: string): string {
  return code.replace(WRITTEN, (_line, before: string, json: string, after: string) => {
    const document = JSON.parse(json) as DocumentNode;
    const definitions = [...document.definitions].sort((one, other) => compare(rankOf(one), rankOf(other)));
    return `${before}${JSON.stringify({ ...document, definitions })}${after}`;
  });
}

/** Operations come first; the fragment that a document is about has no better place than its name gives it. */
function rankOf(definition: DefinitionNode): string {
  return definition.kind === Kind.FRAGMENT_DEFINITION ? definition.name.value : '';
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
