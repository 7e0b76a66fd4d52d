import {
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  getNullableType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { costRules, fieldCosts, listSizes } from './cost-rules.ts';
import { pageSizeOf } from './page-size.ts';

/** An operation that is valid, with its variables coerced. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation may cost at the most, in points (`cost-rules.ts`), before it runs: an object costs one point, a page
 * or list its size times what each of its objects costs. Of an interface or union the dearest possible type counts.
 * Each selection is costed once for each type that it is asked of, however often its fragment is spread.
 */
export function costOf({ schema, document, operation, variables }: CostedOperation): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<SelectionSetNode, Map<string, number>>();

  /** @param page how many objects `nodes` and `edges` have, where the selection is that of a connection */
  const ofSelections = (set: SelectionSetNode, type: GraphQLCompositeType, page?: number): number => {
    if (isAbstractType(type))
      return schema.getPossibleTypes(type).reduce((most, one) => Math.max(most, ofSelections(set, one, page)), 0);
    const place = `${type.name} ${page ?? ''}`;
    const costs = known.get(set) ?? new Map<string, number>();
    known.set(set, costs);
    const before = costs.get(place);
    if (before !== undefined) return before;
    const cost = set.selections.reduce((sum, node) => sum + ofSelection(node, type, page), 0);
    costs.set(place, cost);
    return cost;
  };

  const ofSelection = (node: SelectionNode, type: GraphQLObjectType, page?: number): number => {
    if (isLeftOut(node)) return 0;
    if (node.kind === Kind.FIELD) return ofField(node, type, page);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment || !appliesTo(fragment.typeCondition?.name.value, type)) return 0;
    return ofSelections(fragment.selectionSet, type, page);
  };

  const ofField = (node: FieldNode, parent: GraphQLObjectType, page?: number): number => {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return costRules.introspection;
    const field = parent.getFields()[name];
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
    const place = `${parent.name}.${name}`;
    const own = (fieldCosts[place] ?? 0) + (parent === schema.getMutationType() ? costRules.mutation : 0);
    if (page !== undefined) {
      if (name === 'edges') return own + page * ofSelections(node.selectionSet, type);
      if (name === 'nodes') return own + page * (costRules.object + ofSelections(node.selectionSet, type));
      if (name === 'pageInfo') return own;
    }
    const size = pageSizeOf(field, node, variables);
    if (isConnection(type))
      return own + costRules.object + ofSelections(node.selectionSet, type, size ?? costRules.listSize);
    const each = costRules.object + ofSelections(node.selectionSet, type);
    return own + (isList(field) ? (size ?? listSizes[place] ?? costRules.listSize) : 1) * each;
  };

  const isLeftOut = (node: SelectionNode): boolean =>
    node.directives?.length
      ? getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
        getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false
      : false;

  const appliesTo = (condition: string | undefined, type: GraphQLObjectType): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root) : 0;
}

function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields();
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}
