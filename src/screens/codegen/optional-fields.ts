import {
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { optionalOf, withoutOptional } from '../optional/optional-directive.ts';
import { twinOf } from './nullable-twins.ts';

/**
 * A document that has the types of the answer to another one: where a field is @optional, its twin that may be null has its key.
 * Of an optional fragment each field is optional there, and nowhere else that the fragment is spread, as in what the server runs.
 * @param fragments all that may be spread, by name
 */
export function optionalAsTwins(
  document: DocumentNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const selection = (node: SelectionNode, within: boolean): SelectionNode => {
    if (!within && !optionalOf(node)) return node;
    if (node.kind === Kind.FIELD) return twin(withoutOptional(node));
    const { typeCondition, selectionSet } =
      node.kind === Kind.FRAGMENT_SPREAD ? fragmentNamed(fragments, node.name.value) : node;
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition,
      directives: withoutOptional(node).directives,
      selectionSet: { ...selectionSet, selections: selectionSet.selections.map((inner) => selection(inner, true)) },
    };
  };
  // Before its inner selections are visited: those of a fragment that stands here now are visited here, too.
  const enter = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node) => selection(node, false)),
  });
  return visit(document, { SelectionSet: { enter } });
}

function twin(field: FieldNode): FieldNode {
  // What an object is, is known without asking for it.
  if (field.name.value.startsWith('__')) return field;
  return { ...field, alias: field.alias ?? field.name, name: { kind: Kind.NAME, value: twinOf(field.name.value) } };
}

function fragmentNamed(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  name: string,
): Pick<FragmentDefinitionNode, 'typeCondition' | 'selectionSet'> {
  const fragment = fragments.get(name);
  if (!fragment) throw new Error(`The fragment ${name} is spread, and in none of the client's files.`);
  return fragment;
}
