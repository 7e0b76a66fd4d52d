import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

/** Codes of a standard, which explain themselves. */
const CODES = new Set(['CountryCode', 'CurrencyCode', 'LanguageCode']);

interface Described {
  readonly coordinate: string;
  readonly description?: string | null;
}

/** Coordinates of all that has no description: types, fields, arguments, input fields, enum values, directives. */
export function undescribed(schema: GraphQLSchema): string[] {
  return [...describable(schema)].filter(({ description }) => !description?.trim()).map(({ coordinate }) => coordinate);
}

function* describable(schema: GraphQLSchema): Generator<Described> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    yield { coordinate: type.name, description: type.description };
    if (isEnumType(type) && !CODES.has(type.name)) yield* members(type.getValues(), (name) => `${type.name}.${name}`);
    if (isInputObjectType(type)) yield* members(Object.values(type.getFields()), (name) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield { coordinate: `${type.name}.${field.name}`, description: field.description };
      yield* members(field.args, (name) => `${type.name}.${field.name}(${name}:)`);
    }
  }
  for (const directive of schema.getDirectives()) {
    if (isSpecifiedDirective(directive)) continue;
    yield { coordinate: `@${directive.name}`, description: directive.description };
    yield* members(directive.args, (name) => `@${directive.name}(${name}:)`);
  }
}

function* members(
  parts: readonly { name: string; description?: string | null }[],
  coordinateOf: (name: string) => string,
): Generator<Described> {
  for (const { name, description } of parts) yield { coordinate: coordinateOf(name), description };
}
