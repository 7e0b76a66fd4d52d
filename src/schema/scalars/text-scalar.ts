import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

interface TextScalarOptions {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** Says of a text whether it is one of this type. */
  accepts(text: string): boolean;
}

/** A scalar that is a text of a certain form, the same in records, answers and variables. */
export function textScalar({ accepts, ...config }: TextScalarOptions): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value) ?? String(value)} is not a value of type ${config.name}.`);
  };
  return new GraphQLScalarType({
    ...config,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
}
