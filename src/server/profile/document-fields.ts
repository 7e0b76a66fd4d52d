import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../screens/registry/fragments-of.ts';

/**
 * Every field that an operation asks for: its response keys from the root, without the indices of lists
 * (`product.reviews`), and its place in the graph (`Product.reviews`; of several types, the first that is written).
 */
export function documentFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  eachField(schema, document, operation, (path, parent, { name }) => {
    if (!fields.has(path)) fields.set(path, `${parent.name}.${name.value}`);
  });
  return fields;
}

/** Tells of every field that an operation asks for, parents first, fragments as if they were written in place. */
export function eachField(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  tell: (path: string, parent: GraphQLCompositeType, node: FieldNode) => void,
): void {
  const fragments = fragmentsOf(document);
  const follow = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType, prefix: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const path = `${prefix}${(selection.alias ?? selection.name).value}`;
        tell(path, parent, selection);
        const known = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
        const type = getNamedType(known[selection.name.value]?.type);
        if (selection.selectionSet && isCompositeType(type)) follow(selection.selectionSet, type, `${path}.`);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const narrowed = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment) follow(fragment.selectionSet, isCompositeType(narrowed) ? narrowed : parent, prefix);
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) follow(operation.selectionSet, root, '');
}
