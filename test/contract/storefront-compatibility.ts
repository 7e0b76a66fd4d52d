import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedDirective,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * One point in which our schema differs from the published one.
 * addition: ours only. omission: theirs only, and a client that does not ask for it never notices.
 * mismatch: a published client can break.
 */
export interface Difference {
  readonly kind: 'addition' | 'omission' | 'mismatch';
  /** Schema coordinate in our schema: `Product.images(first:)`. */
  readonly coordinate: string;
  readonly detail: string;
}

type Input = GraphQLArgument | GraphQLInputField;

/** Every difference on the types, fields and directives that both schemas have, the root queries included. */
export function compareSchemas(ours: GraphQLSchema, published: GraphQLSchema): Difference[] {
  const differences: Difference[] = [];
  const theirQuery = published.getQueryType();
  for (const type of Object.values(ours.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const theirs = type === ours.getQueryType() ? theirQuery : published.getType(type.name);
    if (theirs) differences.push(...compareTypes(type, theirs));
  }
  return [...differences, ...compareDirectives(ours, published)];
}

function compareTypes(ours: GraphQLNamedType, theirs: GraphQLNamedType): Difference[] {
  const [kind, theirKind] = [ours.constructor.name, theirs.constructor.name];
  if (kind !== theirKind) return [mismatch(ours.name, `is a ${kind}, published as a ${theirKind}`)];
  if (isEnumType(ours) && isEnumType(theirs)) {
    const names = [ours, theirs].map((type) => type.getValues().map((value) => value.name));
    return [
      ...without(names[1]!, names[0]!).map((name) =>
        mismatch(`${ours.name}.${name}`, 'is published, but not a value here'),
      ),
      ...without(names[0]!, names[1]!).map((name) => addition(`${ours.name}.${name}`)),
    ];
  }
  if (isInputObjectType(ours) && isInputObjectType(theirs)) {
    const [mine, other] = [Object.values(ours.getFields()), Object.values(theirs.getFields())];
    return compareInputs(mine, other, isRequiredInputField, (name) => `${ours.name}.${name}`);
  }
  if (isUnionType(ours) && isUnionType(theirs)) {
    const [mine, other] = [ours, theirs].map((union) => union.getTypes().map((type) => type.name));
    return without(mine!, other!).map((name) =>
      mismatch(ours.name, `has the member ${name}, which the published union lacks`),
    );
  }
  if ((isObjectType(ours) && isObjectType(theirs)) || (isInterfaceType(ours) && isInterfaceType(theirs))) {
    const [mine, other] = [ours, theirs].map((type) => type.getInterfaces().map((face) => face.name));
    return [
      ...without(mine!, other!).map((name) =>
        mismatch(ours.name, `implements ${name}, which the published type does not`),
      ),
      ...compareFields(ours.name, ours.getFields(), theirs.getFields()),
    ];
  }
  return [];
}

type Fields = ReturnType<import('graphql').GraphQLObjectType['getFields']>;

function compareFields(type: string, ours: Fields, theirs: Fields): Difference[] {
  const omitted = without(Object.keys(theirs), Object.keys(ours)).map((name) => omission(`${type}.${name}`));
  const common = Object.values(ours).flatMap((field) => {
    const coordinate = `${type}.${field.name}`;
    const other = theirs[field.name];
    if (!other) return [addition(coordinate)];
    return [
      ...compareText(coordinate, 'type', String(field.type), String(other.type)),
      ...compareInputs(field.args, other.args, isRequiredArgument, (name) => `${coordinate}(${name}:)`),
    ];
  });
  return [...omitted, ...common];
}

/** Arguments and input fields: all published ones, of the same type and default; more only where they may be left out. */
function compareInputs<T extends Input>(
  ours: readonly T[],
  theirs: readonly T[],
  isRequired: (input: T) => boolean,
  coordinateOf: (name: string) => string,
): Difference[] {
  const missing = theirs
    .filter((input) => !ours.some((own) => own.name === input.name))
    .map((input) => mismatch(coordinateOf(input.name), 'is published, but missing here'));
  const common = ours.flatMap((input) => {
    const coordinate = coordinateOf(input.name);
    const other = theirs.find((candidate) => candidate.name === input.name);
    if (!other)
      return [isRequired(input) ? mismatch(coordinate, 'is required here, but not published') : addition(coordinate)];
    return [
      ...compareText(coordinate, 'type', String(input.type), String(other.type)),
      ...compareText(coordinate, 'default', defaultOf(input), defaultOf(other)),
    ];
  });
  return [...missing, ...common];
}

function compareDirectives(ours: GraphQLSchema, published: GraphQLSchema): Difference[] {
  const omitted = published
    .getDirectives()
    .filter((directive) => !ours.getDirective(directive.name))
    .map((directive) => omission(`@${directive.name}`));
  const common = ours.getDirectives().flatMap((directive) => {
    const other = published.getDirective(directive.name);
    if (isSpecifiedDirective(directive)) return [];
    if (!other) return [addition(`@${directive.name}`)];
    return [
      ...compareText(
        `@${directive.name}`,
        'place',
        [...directive.locations].sort().join(),
        [...other.locations].sort().join(),
      ),
      ...compareInputs(directive.args, other.args, isRequiredArgument, (name) => `@${directive.name}(${name}:)`),
    ];
  });
  return [...omitted, ...common];
}

function compareText(coordinate: string, what: string, ours: string, theirs: string): Difference[] {
  return ours === theirs ? [] : [mismatch(coordinate, `has the ${what} ${ours}, published: ${theirs}`)];
}

function defaultOf(input: Input): string {
  if (input.defaultValue === undefined) return 'none';
  const value = astFromValue(input.defaultValue, input.type);
  return value ? print(value) : 'none';
}

const without = (names: readonly string[], taken: readonly string[]): string[] =>
  names.filter((name) => !taken.includes(name));
const addition = (coordinate: string): Difference => ({ kind: 'addition', coordinate, detail: 'is not published' });
const omission = (coordinate: string): Difference => ({
  kind: 'omission',
  coordinate,
  detail: 'is published, but not served',
});
const mismatch = (coordinate: string, detail: string): Difference => ({ kind: 'mismatch', coordinate, detail });
