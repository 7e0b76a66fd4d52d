import { isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { askedBy, type StatementMeter } from '../../platform/db/statement-meter.ts';
import type { PartsContext } from '../../screens/optional/part-outcomes.ts';

type Path = GraphQLResolveInfo['path'];

interface Attributed extends Partial<Pick<PartsContext, 'partPath'>> {
  readonly meter?: StatementMeter;
}

/**
 * Lets each field with a resolver of its own say who it is while it runs, so that a profiled request's statements are
 * noted with the field that asked for them. Requests that are not profiled pay one look at a property.
 */
export function attributeFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      const coordinate = `${type.name}.${field.name}`;
      field.resolve = (parent, args, context: Attributed | undefined, info) =>
        context?.meter?.notes
          ? askedBy({ field: coordinate, path: responsePath(info.path, context.partPath) }, () =>
              resolve(parent, args, context, info),
            )
          : resolve(parent, args, context, info);
    }
  }
  return schema;
}

/**
 * The response keys that lead to a field, without the indices of lists.
 * @param above those above the optional part that the field belongs to: its own path starts there
 */
function responsePath(path: Path, above: Attributed['partPath'] = []): string {
  const keys: string[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) if (typeof at.key === 'string') keys.push(at.key);
  return [...above.filter((key) => typeof key === 'string'), ...keys.reverse()].join('.');
}
