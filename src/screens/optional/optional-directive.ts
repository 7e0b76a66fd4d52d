import { GraphQLError, Kind, visit, type DirectiveNode, type DocumentNode, type ValueNode } from 'graphql';

const NAME = 'optional';
const LONGEST_MS = 10_000;

/** The @optional of a field or fragment. */
export function optionalOf(node: { readonly directives?: readonly DirectiveNode[] }): DirectiveNode | undefined {
  return node.directives?.find(({ name }) => name.value === NAME);
}

/** The same node without its @optional. */
export function withoutOptional<Node extends { readonly directives?: readonly DirectiveNode[] }>(node: Node): Node {
  return { ...node, directives: (node.directives ?? []).filter(({ name }) => name.value !== NAME) };
}

/** True where something in the document is optional. */
export function usesOptional(document: DocumentNode): boolean {
  let uses = false;
  visit(document, { Directive: ({ name }) => void (uses ||= name.value === NAME) });
  return uses;
}

/** How long an answer waits for what the directive stands at, in ms: a number, or the variable that has it. */
export function deadlineOf(directive: DirectiveNode): ValueNode {
  return directive.arguments!.find(({ name }) => name.value === 'deadlineMs')!.value;
}

/**
 * What a deadline is in one request.
 * @param variables coerced
 */
export function deadlineMs(deadline: ValueNode, variables: Readonly<Record<string, unknown>>): number {
  const given = deadline.kind === Kind.VARIABLE ? Number(variables[deadline.name.value]) : Number(intOf(deadline));
  return Math.min(Math.max(given, 1), LONGEST_MS);
}

/**
 * Refuses deadlines that are written out and make no sense. Those in variables are brought within bounds when they run.
 * @throws GraphQLError GRAPHQL_VALIDATION_FAILED
 */
export function checkDeadlines(document: DocumentNode): void {
  visit(document, {
    Directive(node) {
      if (node.name.value !== NAME) return;
      const value = deadlineOf(node);
      if (value.kind === Kind.VARIABLE) return;
      const ms = Number(intOf(value));
      if (ms >= 1 && ms <= LONGEST_MS) return;
      throw new GraphQLError(`@optional(deadlineMs: ${ms}): give a number from 1 to ${LONGEST_MS}.`, {
        nodes: node,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    },
  });
}

const intOf = (value: ValueNode): string => (value.kind === Kind.INT ? value.value : 'NaN');
