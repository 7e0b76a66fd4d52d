import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../screens/registry/fragments-of.ts';

/** How large a selection is once its fragments are spread out. */
export interface DocumentSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Directives everywhere in it. */
  readonly directives: number;
  /** Directives of the one field, spread or operation that has most. */
  readonly directivesAtOnce: number;
}

const NOTHING: DocumentSize = {
  depth: 0,
  fields: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  directivesAtOnce: 0,
};

/**
 * Measures the largest operation of a document. Each fragment is measured once, so time is linear in the text although
 * the spread-out size can be exponential. A cycle of fragments counts as nothing: validation refuses it by name.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = fragmentsOf(document);
  const known = new Map<string, DocumentSize>();

  const ofFragment = (name: string): DocumentSize => {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment ? withDirectives(ofSelections(fragment.selectionSet), fragment) : NOTHING;
    known.set(name, size);
    return size;
  };

  const ofSelections = ({ selections }: SelectionSetNode): DocumentSize => {
    let { depth, fields, aliases, rootFields, directives, directivesAtOnce } = NOTHING;
    for (const node of selections) {
      const isField = node.kind === Kind.FIELD;
      const selected = isField
        ? node.selectionSet && ofSelections(node.selectionSet)
        : node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value)
          : ofSelections(node.selectionSet);
      const below = withDirectives(selected ?? NOTHING, node);
      depth = Math.max(depth, below.depth + (isField ? 1 : 0));
      fields += below.fields + (isField ? 1 : 0);
      aliases += below.aliases + (isField && node.alias ? 1 : 0);
      rootFields += isField ? 1 : below.rootFields;
      directives += below.directives;
      directivesAtOnce = Math.max(directivesAtOnce, below.directivesAtOnce);
    }
    return { depth, fields, aliases, rootFields, directives, directivesAtOnce };
  };

  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => withDirectives(ofSelections(operation.selectionSet), operation))
    .reduce(largest, NOTHING);
}

function withDirectives(size: DocumentSize, { directives = [] }: { directives?: readonly unknown[] }): DocumentSize {
  if (directives.length === 0) return size;
  return {
    ...size,
    directives: size.directives + directives.length,
    directivesAtOnce: Math.max(size.directivesAtOnce, directives.length),
  };
}

function largest(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    rootFields: Math.max(one.rootFields, other.rootFields),
    directives: Math.max(one.directives, other.directives),
    directivesAtOnce: Math.max(one.directivesAtOnce, other.directivesAtOnce),
  };
}
