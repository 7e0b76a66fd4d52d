import { valueFromAST, type FieldNode, type GraphQLArgument, type GraphQLField } from 'graphql';
import { costRules, sizeArguments } from './cost-rules.ts';

/**
 * How many objects the arguments of a field ask for: the largest of the sizes they name, within what a page may have.
 * @returns undefined where no argument says it
 */
export function pageSizeOf(
  { args }: Pick<GraphQLField<unknown, unknown>, 'args'>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  const sizes = args.flatMap((argument) => {
    const size = sizeIn(argument, () => valueOf(argument, node, variables));
    return size === undefined ? [] : [Math.min(Math.max(size, 0), costRules.largestPage)];
  });
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}

function sizeIn({ name }: GraphQLArgument, value: () => unknown): number | undefined {
  const isNumber = sizeArguments.numbers.some((known) => known === name);
  if (!isNumber && !sizeArguments.lists.some((known) => known === name)) return undefined;
  const given = value();
  if (isNumber) return typeof given === 'number' ? given : undefined;
  return Array.isArray(given) ? given.length : undefined;
}

/** The value of an argument as execution will see it: given, by a variable, or its default. */
function valueOf(argument: GraphQLArgument, node: FieldNode, variables: Readonly<Record<string, unknown>>): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument.name);
  const value = given && valueFromAST(given.value, argument.type, variables as Record<string, unknown>);
  return value === undefined ? argument.defaultValue : value;
}
