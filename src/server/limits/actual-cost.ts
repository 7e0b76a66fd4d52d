import {
  isAbstractType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { AskedFields, type CostedOperation } from './asked-fields.ts';
import { costOf } from './query-cost.ts';

type Answered = Readonly<Record<string, unknown>>;

/**
 * What an answer cost, in points: the rules of `cost-rules.ts` for the objects that came. A list costs the objects that it
 * has; what is null costs nothing, but for what asking alone costs. Never more than was requested: a list that is longer than
 * it was counted as is a fault of the estimate, not of who asks.
 * @param requested what the operation was estimated at; worked out when left out
 */
export function actualCost(costed: CostedOperation, data: unknown, requested = costOf(costed)): number {
  return Math.min(measuredCost(costed, data), requested);
}

/**
 * The same without an upper bound. Of an interface or union the type counts that `__typename` names in the answer, else the
 * cheapest of the types that would have been answered with the same fields.
 */
export function measuredCost(costed: CostedOperation, data: unknown): number {
  const { schema, operation } = costed;
  const asked = new AskedFields(costed);

  const ofValue = (value: unknown, each: number, set: SelectionSetNode, type: GraphQLCompositeType): number => {
    if (typeof value !== 'object' || value === null) return 0;
    if (!Array.isArray(value)) return each + ofAny(value as Answered, set, type);
    let cost = 0;
    for (const item of value as unknown[]) cost += ofValue(item, each, set, type);
    return cost;
  };

  const ofAny = (value: Answered, set: SelectionSetNode, type: GraphQLCompositeType): number => {
    if (!isAbstractType(type)) return ofObject(value, set, type);
    const named = typeof value['__typename'] === 'string' ? schema.getType(value['__typename']) : undefined;
    if (isObjectType(named) && schema.isSubType(type, named)) return ofObject(value, set, named);
    const possible = schema.getPossibleTypes(type);
    const fitting = possible.filter((one) => isAnsweredBy(value, keysOf(set, one)));
    const costs = (fitting.length > 0 ? fitting : possible).map((one) => ofObject(value, set, one));
    return costs.length > 0 ? Math.min(...costs) : 0;
  };

  const ofObject = (value: Answered, set: SelectionSetNode, type: GraphQLObjectType): number => {
    const { fields, spread } = asked.of(set, type);
    let cost = 0;
    for (const { key, own, each, below } of fields)
      cost += own + (below ? ofValue(value[key], each, below.set, below.type) : 0);
    for (const inner of spread) cost += ofObject(value, inner, type);
    return cost;
  };

  const keysByType = new Map<SelectionSetNode, Map<GraphQLObjectType, ReadonlySet<string>>>();
  const keysOf = (set: SelectionSetNode, type: GraphQLObjectType): ReadonlySet<string> => {
    const byType = keysByType.get(set) ?? new Map<GraphQLObjectType, ReadonlySet<string>>();
    keysByType.set(set, byType);
    const { keys, spread } = asked.of(set, type);
    const all = byType.get(type) ?? new Set([...keys, ...spread.flatMap((inner) => [...keysOf(inner, type)])]);
    byType.set(type, all);
    return all;
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofAny((data ?? {}) as Answered, operation.selectionSet, root) : 0;
}

function isAnsweredBy(value: Answered, keys: ReadonlySet<string>): boolean {
  const given = Object.keys(value);
  return given.length === keys.size && given.every((key) => keys.has(key));
}
