import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../screens/registry/fragments-of.ts';
import { costRules, fieldCosts, listSizes } from './cost-rules.ts';
import { pageSizeOf } from './page-size.ts';

/** An operation that is valid, with its variables coerced. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field that costs something: an object, a list of them, or what is dear by itself. */
export interface AskedField {
  /** Of its value in the answer. */
  readonly key: string;
  /** Points for asking, whatever comes. */
  readonly own: number;
  /** Points for each object, beside its fields. */
  readonly each: number;
  /** How many objects are expected; of the nodes and edges of a connection, as many as its page has. */
  readonly times: number | 'page';
  /** Of a connection, how long a page it was asked for. */
  readonly page?: number;
  /** What is asked of each object; undefined where that costs nothing. */
  readonly below?: { readonly set: SelectionSetNode; readonly type: GraphQLCompositeType };
}

/** What a selection asks of one type of object. */
export interface Asked {
  /** Response keys of all its own fields, leaves included. */
  readonly keys: readonly string[];
  readonly fields: readonly AskedField[];
  /** Selections of fragments that apply to the type. */
  readonly spread: readonly SelectionSetNode[];
}

/** The rules of `cost-rules.ts` applied to a document: what each of its selections asks of each type, worked out once. */
export class AskedFields {
  private readonly fragments: ReturnType<typeof fragmentsOf>;
  private readonly known = new Map<SelectionSetNode, Map<GraphQLObjectType, Asked>>();

  constructor(private readonly costed: CostedOperation) {
    this.fragments = fragmentsOf(costed.document);
  }

  /** What a selection asks of an object of this type. */
  of(set: SelectionSetNode, type: GraphQLObjectType): Asked {
    const byType = this.known.get(set) ?? new Map<GraphQLObjectType, Asked>();
    this.known.set(set, byType);
    const before = byType.get(type);
    if (before) return before;
    const chosen = set.selections.filter((node) => !this.isLeftOut(node));
    const nodes = chosen.filter((node) => node.kind === Kind.FIELD);
    const asked: Asked = {
      keys: nodes.map(keyOf),
      fields: nodes.flatMap((node) => this.fieldOf(node, type) ?? []),
      spread: chosen.flatMap((node) => (node.kind === Kind.FIELD ? [] : (this.spreadOn(node, type) ?? []))),
    };
    byType.set(type, asked);
    return asked;
  }

  private fieldOf(node: FieldNode, parent: GraphQLObjectType): AskedField | undefined {
    const { schema, variables } = this.costed;
    const [name, key] = [node.name.value, keyOf(node)];
    if (name === '__schema' || name === '__type') return { key, own: costRules.introspection, each: 0, times: 0 };
    const field = parent.getFields()[name];
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return undefined;
    const place = `${parent.name}.${name}`;
    const own = (fieldCosts[place] ?? 0) + (parent === schema.getMutationType() ? costRules.mutation : 0);
    const below = { set: node.selectionSet, type };
    if (isConnection(parent)) {
      if (name === 'edges') return { key, own, each: 0, times: 'page', below };
      if (name === 'nodes') return { key, own, each: costRules.object, times: 'page', below };
      if (name === 'pageInfo') return { key, own, each: 0, times: 0 };
    }
    const size = pageSizeOf(field, node, variables);
    const each = costRules.object;
    if (isConnection(type)) return { key, own, each, times: 1, page: size ?? costRules.listSize, below };
    return { key, own, each, times: isList(field) ? (size ?? listSizes[place] ?? costRules.listSize) : 1, below };
  }

  private isLeftOut(node: SelectionNode): boolean {
    const { variables } = this.costed;
    return node.directives?.length
      ? getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
          getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false
      : false;
  }

  /** The selection of a fragment; undefined where it is not for objects of this type. */
  private spreadOn(node: Exclude<SelectionNode, FieldNode>, type: GraphQLObjectType): SelectionSetNode | undefined {
    const { schema } = this.costed;
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(node.name.value) : node;
    const condition = fragment?.typeCondition?.name.value;
    if (condition === undefined || condition === type.name) return fragment?.selectionSet;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type) ? fragment?.selectionSet : undefined;
  }
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields();
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}
