import type { Logger } from '../platform/logging/create-logger.ts';
import { VitrineError } from '../platform/errors/vitrine-error.ts';
import { MASKED_CODE, rootError, toClientError } from './error-mapping.ts';

/** Codes that say something of our stores, so that operators want to see their cause. */
const OURS = new Set(['TIMEOUT', 'UNAVAILABLE']);

/** Logs what a client is not told: unforeseen errors in full, with stack and cause; stores that are slow or away as a warning. */
export function logFailure(logger: Logger, error: unknown, where: Readonly<Record<string, unknown>> = {}): void {
  const root = rootError(error);
  if (root instanceof VitrineError) {
    if (OURS.has(root.code)) logger.warn({ ...where, code: root.code, err: root.cause ?? root }, root.message);
    return;
  }
  if (toClientError(error).extensions?.['code'] === MASKED_CODE)
    logger.error({ ...where, err: plain(root) }, 'An unforeseen error was masked.');
}

/** A GraphQLError drags its document along; its words and stack are enough. */
function plain(error: unknown): unknown {
  if (!(error instanceof Error) || !('nodes' in error)) return error;
  const { name, message, stack } = error;
  return Object.assign(new Error(message), { name, stack });
}
