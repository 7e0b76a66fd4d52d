import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Most names that are offered for one that does not exist. */
const MOST_NEAR = 5;

/**
 * Whether a schema has a type, a field, an argument or an enum's value of this name: `Product`, `Product.vendor`,
 * `Product.metafield.key`, `ProductSortKeys.TITLE`.
 * @returns undefined when it has; else the names that read most like it
 */
export function nearNames(coordinate: string, schema: GraphQLSchema): string[] | undefined {
  const [typeName = '', fieldName, argument, ...more] = coordinate.split('.');
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const type = types.find(({ name }) => name === typeName);
  if (!type) {
    const near = nearest(
      typeName,
      types.map(({ name }) => name),
    );
    return near.map((name) =>
      fieldName !== undefined && membersOf(schema.getType(name)!).has(fieldName) ? `${name}.${fieldName}` : name,
    );
  }
  if (fieldName === undefined) return undefined;
  const members = membersOf(type);
  const known = members.get(fieldName);
  if (!known) return nearest(fieldName, [...members.keys()]).map((name) => `${typeName}.${name}`);
  if (argument === undefined) return undefined;
  if (known.includes(argument) && more.length === 0) return undefined;
  return nearest(argument, known).map((name) => `${typeName}.${fieldName}.${name}`);
}

/** Fields with their arguments, or values. */
function membersOf(type: GraphQLNamedType): Map<string, readonly string[]> {
  if (isObjectType(type) || isInterfaceType(type))
    return new Map(
      Object.values(type.getFields()).map(({ name, args }) => [name, args.map((argument) => argument.name)]),
    );
  if (isInputObjectType(type)) return new Map(Object.keys(type.getFields()).map((name) => [name, []]));
  if (isEnumType(type)) return new Map(type.getValues().map(({ name }) => [name, []]));
  return new Map();
}

function nearest(name: string, among: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  const distanceTo = (candidate: string): number => (candidate.includes(wanted) ? 1 : editDistance(wanted, candidate));
  return among
    .map((candidate) => ({ candidate, distance: distanceTo(candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length * 0.4))
    .sort((one, other) => one.distance - other.distance || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ candidate }) => candidate);
}

/** How many letters have to be put in, left out or changed. */
function editDistance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1)
      now[column] = Math.min(
        before[column]! + 1,
        now[column - 1]! + 1,
        before[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
      );
    before = now;
  }
  return before[other.length]!;
}
