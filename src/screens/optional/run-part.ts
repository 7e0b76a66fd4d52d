import {
  execute,
  GraphQLError,
  GraphQLSchema,
  responsePathAsArray,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { LATE, withinTime } from '../../platform/resilience/within-time.ts';
import { deadlineMs } from './optional-directive.ts';
import type { OptionalPart } from './optional-part.ts';
import { planOf } from './optional-plan.ts';
import { PART_FIELD, PART_NUMBER } from './part-field.ts';
import type { PartsContext } from './part-outcomes.ts';

type Path = readonly (string | number)[];

/** Resolves the field that stands for an optional part: runs the part, waits for it for so long, and does without it then. */
export async function runPart(
  source: unknown,
  args: Readonly<Record<string, unknown>>,
  context: PartsContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const part = planOf(info.operation)?.parts[args[PART_NUMBER] as number];
  if (!part) throw new GraphQLError(`There is no field ${PART_FIELD}.`);
  const path: Path = [...(context.partPath ?? []), ...responsePathAsArray(info.path)];
  const above = path.slice(0, -1);
  const deadline = Math.max(deadlineMs(part.deadline, info.variableValues), context.parts.leastDeadlineMs);
  const outcome = await withinTime(
    execute({
      schema: rootedAt(info.schema, info.parentType),
      document: part.document,
      rootValue: source,
      contextValue: partContext(context, part, above),
      variableValues: context.parts.variables,
    }),
    deadline,
  );
  const { degraded, errors } = context.parts;
  if (outcome === LATE) {
    degraded.push({ path, reason: 'LATE', deadlineMs: deadline });
    return null;
  }
  const inner = (outcome.errors ?? []).map((error) => below(above, error));
  const value = outcome.data?.[part.key] ?? null;
  if (value === null && inner.length > 0)
    degraded.push({ path, reason: 'FAILED', deadlineMs: deadline, error: inner[0]! });
  else errors.push(...inner);
  return value;
}

/** The part's own context: separate reads, and the path above it. */
function partContext(context: PartsContext, part: OptionalPart, partPath: Path): PartsContext {
  const apart = context.partPath ? context : (context.optional?.(part) ?? context);
  return Object.create(apart, { partPath: { value: partPath } }) as PartsContext;
}

const rooted = new WeakMap<GraphQLSchema, Map<string, GraphQLSchema>>();
/** Of a schema that was made here, the one that it was made from: a part within a part needs no copy of a copy. */
const origins = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The schema with another type as its root, so that a part can be executed where it stands. */
function rootedAt(given: GraphQLSchema, type: GraphQLObjectType): GraphQLSchema {
  const schema = origins.get(given) ?? given;
  if (schema.getQueryType() === type) return schema;
  const known = rooted.get(schema) ?? new Map<string, GraphQLSchema>();
  rooted.set(schema, known);
  const before = known.get(type.name);
  if (before) return before;
  const config = { ...schema.toConfig(), query: type, mutation: null, subscription: null, assumeValid: true };
  const made = new GraphQLSchema(config);
  known.set(type.name, made);
  origins.set(made, schema);
  return made;
}

function below(above: Path, error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    ...{ nodes, source, positions, extensions },
    path: [...above, ...(path ?? [])],
    ...(originalError ? { originalError } : {}),
  });
}
