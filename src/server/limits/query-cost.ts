import { isAbstractType, type GraphQLCompositeType, type SelectionSetNode } from 'graphql';
import { AskedFields, type CostedOperation } from './asked-fields.ts';
import { costRules } from './cost-rules.ts';

/**
 * What an operation may cost at the most, in points (`cost-rules.ts`), before it runs: an object costs one point, a page
 * or list its size times what each of its objects costs. Of an interface or union the dearest possible type counts.
 * Each selection is costed once for each type that it is asked of, however often its fragment is spread.
 */
export function costOf(costed: CostedOperation): number {
  const { schema, operation } = costed;
  const asked = new AskedFields(costed);
  const known = new Map<SelectionSetNode, Map<string, number>>();

  /** @param page how many objects `nodes` and `edges` have, where the selection is that of a connection */
  const ofSelections = (
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    page: number = costRules.listSize,
  ): number => {
    if (isAbstractType(type))
      return schema.getPossibleTypes(type).reduce((most, one) => Math.max(most, ofSelections(set, one, page)), 0);
    const place = `${type.name} ${page}`;
    const costs = known.get(set) ?? new Map<string, number>();
    known.set(set, costs);
    const before = costs.get(place);
    if (before !== undefined) return before;
    const { fields, spread } = asked.of(set, type);
    let cost = 0;
    for (const { own, each, times, page: next, below } of fields) {
      const objects = times === 'page' ? page : times;
      cost += own + objects * (each + (below ? ofSelections(below.set, below.type, next) : 0));
    }
    for (const inner of spread) cost += ofSelections(inner, type, page);
    costs.set(place, cost);
    return cost;
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root) : 0;
}
