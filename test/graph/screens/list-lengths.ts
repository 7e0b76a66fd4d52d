import { getNullableType, isInterfaceType, isListType, isObjectType, Kind, type GraphQLSchema } from 'graphql';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import { pageSizeOf } from '../../../src/server/limits/page-size.ts';
import { eachField } from '../../../src/server/profile/document-fields.ts';

/** Lists without a page size that grow with the shop to a length that their services hold them to. */
const bounded: Readonly<Record<string, number>> = {
  'Customer.tags': 100,
  'Filter.values': 100,
  'Query.productRecommendations': 10,
};

/** The length of the longest list at each response path of an answer. */
export function listLengths(data: unknown, prefix = ''): Map<string, number> {
  const lengths = new Map<string, number>();
  const follow = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      lengths.set(path, Math.max(value.length, lengths.get(path) ?? 0));
      for (const item of value as unknown[]) follow(item, path);
    } else if (value && typeof value === 'object')
      for (const [key, child] of Object.entries(value)) follow(child, path === '' ? key : `${path}.${key}`);
  };
  follow(data, prefix);
  return lengths;
}

/** How long a screen allows the list at each of its paths to be: by the page size of the list, or of the connection that it is in. */
export function pageSizes(
  schema: GraphQLSchema,
  { document }: Pick<WrittenScreen, 'document'>,
  variables: Readonly<Record<string, unknown>>,
): Map<string, number> {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  const given = { ...Object.fromEntries(defaults), ...variables };
  const sizes = new Map<string, number>();
  eachField(schema, document, operation, (path, parent, node) => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const above = sizes.get(path.slice(0, Math.max(0, path.lastIndexOf('.'))));
    const isOfPage = parent.name.endsWith('Connection') && isListType(getNullableType(field?.type));
    const size =
      (field && pageSizeOf(field, node, given)) ??
      bounded[`${parent.name}.${node.name.value}`] ??
      (isOfPage ? above : undefined);
    if (size !== undefined) sizes.set(path, size);
  });
  return sizes;
}

/** Lists that became longer though nothing of the screen allows it, or longer than it allows. */
export function outgrown(
  small: ReadonlyMap<string, number>,
  large: ReadonlyMap<string, number>,
  allowed: ReadonlyMap<string, number>,
): string[] {
  return [...large].flatMap(([path, length]) => {
    const most = Math.max(small.get(path) ?? 0, allowed.get(path) ?? 0);
    return length > most
      ? [`${path}: ${small.get(path) ?? 0} → ${length}, of ${allowed.get(path) ?? 'no page size'}`]
      : [];
  });
}
