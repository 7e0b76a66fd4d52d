import {
  GraphQLError,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { checkDeadlines, usesOptional } from './optional-directive.ts';
import { Partition } from './partition.ts';
import type { OptionalPart } from './optional-part.ts';

/** How a document with @optional runs: as a document in which each optional part is one field, and the parts beside it. */
export interface OptionalPlan {
  readonly document: DocumentNode;
  readonly parts: readonly OptionalPart[];
}

const plans = new WeakMap<DocumentNode, OptionalPlan | null>();
const plansByOperation = new WeakMap<OperationDefinitionNode, OptionalPlan>();

/**
 * The plan of a document that is valid; null where nothing in it is optional. Made once for each document.
 * @throws GraphQLError GRAPHQL_VALIDATION_FAILED for a deadline out of bounds, and where the same field of an object is asked
 *   for with @optional and without
 */
export function planOptionalParts(schema: GraphQLSchema, document: DocumentNode): OptionalPlan | null {
  const known = plans.get(document);
  if (known !== undefined) return known;
  const plan = usesOptional(document) ? makePlan(schema, document) : null;
  plans.set(document, plan);
  return plan;
}

/** The plan that an operation which runs belongs to. */
export function planOf(operation: OperationDefinitionNode): OptionalPlan | undefined {
  return plansByOperation.get(operation);
}

function makePlan(schema: GraphQLSchema, document: DocumentNode): OptionalPlan {
  checkDeadlines(document);
  const plan = new Partition(document).plan();
  for (const each of [plan.document, ...plan.parts.map((part) => part.document)]) {
    const [conflict] = validate(schema, each, [OverlappingFieldsCanBeMergedRule], { maxErrors: 1 });
    if (conflict) throw refusal(/"([^"]+)"/.exec(conflict.message)?.[1] ?? 'a field');
    for (const definition of each.definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) plansByOperation.set(definition, plan);
  }
  return plan;
}

function refusal(field: string): GraphQLError {
  return new GraphQLError(
    `"${field}" is asked for with @optional and without it, or with two deadlines, at the same place. Give one of them an alias.`,
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  );
}
