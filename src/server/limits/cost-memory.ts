import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CostedOperation } from './asked-fields.ts';
import { costOf } from './query-cost.ts';

/** Costs kept for one operation: a client asks for few sizes of page. */
const MOST_COSTS = 50;

/**
 * Remembers what operations cost, since clients send the same few documents again and again, and the server keeps them
 * parsed. Forgotten with the document.
 */
export class CostMemory {
  private readonly costs = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();

  /** As `costOf`, in microseconds where the same sizes were asked for before. */
  costOf(costed: CostedOperation): number {
    const { operation, variables } = costed;
    const known = this.costs.get(operation) ?? new LRUCache<string, number>({ max: MOST_COSTS });
    this.costs.set(operation, known);
    const sizes = sizesIn(operation, variables);
    const before = known.get(sizes);
    if (before !== undefined) return before;
    const cost = costOf(costed);
    known.set(sizes, cost);
    return cost;
  }
}

/** Of the variables, what a cost can depend on: numbers and lengths, which may be sizes, and what @skip and @include read. */
function sizesIn(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: CostedOperation['variables'],
): string {
  let sizes = '';
  for (const { variable } of variableDefinitions) {
    const value = variables[variable.name.value];
    if (Array.isArray(value)) sizes += `${value.length};`;
    else if (typeof value === 'number' || typeof value === 'boolean') sizes += `${value};`;
    else sizes += value === null ? 'null;' : ';';
  }
  return sizes;
}
