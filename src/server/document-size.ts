import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large a selection is once its fragments are spread out. */
export interface DocumentSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const NOTHING: DocumentSize = { depth: 0, fields: 0, aliases: 0, rootFields: 0 };

/**
 * Measures the largest operation of a document. Each fragment is measured once, so time is linear in the text although
 * the spread-out size can be exponential. A cycle of fragments counts as nothing: validation refuses it by name.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, DocumentSize>();

  const ofFragment = (name: string): DocumentSize => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment ? ofSelections(fragment.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  };

  const ofSelections = ({ selections }: SelectionSetNode): DocumentSize => {
    let { depth, fields, aliases, rootFields } = NOTHING;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const below = node.selectionSet ? ofSelections(node.selectionSet) : NOTHING;
        depth = Math.max(depth, 1 + below.depth);
        fields += 1 + below.fields;
        aliases += (node.alias ? 1 : 0) + below.aliases;
        rootFields += 1;
      } else {
        const spread =
          node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet);
        depth = Math.max(depth, spread.depth);
        fields += spread.fields;
        aliases += spread.aliases;
        rootFields += spread.rootFields;
      }
    }
    return { depth, fields, aliases, rootFields };
  };

  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ofSelections(operation.selectionSet))
    .reduce(largest, NOTHING);
}

function largest(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    rootFields: Math.max(one.rootFields, other.rootFields),
  };
}
