import { Kind, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import { z } from 'zod';
import type { ScreenContract } from './screen-contract.ts';

const positive = z.number().int().positive();
const seconds = z.number().int().nonnegative();

const shape = z.strictObject({
  owner: z.string().min(1),
  maxStatements: seconds,
  maxBytes: positive,
  maxCost: seconds,
  p95Ms: positive,
  cache: z
    .strictObject({
      scope: z.enum(['PUBLIC', 'MARKET', 'VIEWER']),
      maxAge: seconds,
      staleWhileRevalidate: seconds.default(0),
      staleIfError: seconds.default(0),
    })
    .nullish()
    .transform((policy) => policy ?? null),
});

/** The contract of an operation; null where it has none. */
export function readContract(operation: OperationDefinitionNode): ScreenContract | null {
  const directive = operation.directives?.find(({ name }) => name.value === 'screen');
  if (!directive) return null;
  const given = Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, literal(value)]));
  return parseContract(given);
}

/**
 * A contract out of a manifest or the arguments of @screen.
 * @throws Error that names each argument that is missing or wrong
 */
export function parseContract(given: unknown): ScreenContract {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`);
  throw new Error(`@screen is not complete; ${faults.join('; ')}`);
}

function literal(value: Parameters<typeof valueFromASTUntyped>[0]): unknown {
  if (value.kind === Kind.VARIABLE) return undefined;
  return valueFromASTUntyped(value);
}
