import { getDirectiveValues } from 'graphql';
import type { Context } from '../context.ts';
import type { AdmittedOperation } from './server-parts.ts';

/** What the operation asks for with @inContext. */
export function readInContext({ schema, operation, variables }: AdmittedOperation): Parameters<Context['enter']>[0] {
  const directive = schema.getDirective('inContext');
  const asked = directive && getDirectiveValues(directive, operation, variables);
  return { country: code(asked?.['country']), language: code(asked?.['language']) };
}

function code(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
