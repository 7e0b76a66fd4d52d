import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const LARGEST = 2n ** 64n - 1n;

function check(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  if (typeof text === 'string' && /^\d{1,20}$/.test(text) && BigInt(text) <= LARGEST) return text;
  throw new GraphQLError(`${String(value)} is not a value of type UnsignedInt64.`);
}

/** A whole number that may be larger than JSON can hold; records hold a number, a bigint or its digits. */
export const UnsignedInt64 = new GraphQLScalarType<string, string>({
  name: 'UnsignedInt64',
  description: 'A whole number from 0 to 2^64 - 1, as text, such as "50".',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
});
