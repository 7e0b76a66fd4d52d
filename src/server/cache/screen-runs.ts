import type { FastifyRequest } from 'fastify';
import type { MadeAnswer } from '../../platform/cache/asked-answer.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import { MASKED_CODE } from '../error-mapping.ts';
import { executeOperation, type OperationAnswer, type RunningOperation } from '../execute-operation.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { ServerContext } from '../server-parts.ts';
import type { ScreenRuns } from './screen-cache.ts';
import { refusalsOf } from './screen-policy.ts';

/** Codes of errors that say that the shop is unable to answer now, and may be later. */
const FAILURES: ReadonlySet<unknown> = new Set(['UNAVAILABLE', 'TIMEOUT', MASKED_CODE]);

/** The facts of a request whose answer is for others too: it is made to its end, even if this caller hangs up. */
export function outliving(facts: RequestFacts, timeoutMs: number): RequestFacts {
  // Not by spreading: that would make the logger, which few need.
  return Object.create(facts, { signal: { value: AbortSignal.timeout(timeoutMs) } }) as RequestFacts;
}

/** How the answer of a screen is made: for the request that came, or for the cache alone. */
export function screenRuns<Context extends ServerContext>(
  operation: RunningOperation<Context>,
  request: FastifyRequest,
  context: Context,
  timeoutMs: number,
): ScreenRuns<OperationAnswer> {
  return {
    make: () => made(operation, request, context),
    renew: async () => {
      const apart = apartFrom(request, timeoutMs);
      const ofApart = await operation.parts.createContext(apart.facts, refusalsOf(operation.document?.screen));
      return made(operation, apart, ofApart);
    },
    isFailure: (_result, error) =>
      error === undefined
        ? (request.operation.errorCodes ?? []).some((code) => FAILURES.has(code))
        : !(error instanceof VitrineError) || FAILURES.has(error.code),
  };
}

async function made<Context extends ServerContext>(
  operation: RunningOperation<Context>,
  request: FastifyRequest,
  context: Context,
): Promise<MadeAnswer<OperationAnswer>> {
  const { changes } = operation.engine;
  const before = changes?.fence();
  const begunAt = Date.now();
  const result = await executeOperation(operation, request, context);
  const fence = operation.parts.cache?.faults?.lateFence ? changes?.fence() : before;
  const { dependencies, meter } = context;
  const { body, status } = result;
  if (!fence || !dependencies || typeof body !== 'string' || status !== 200 || !request.operation.isWhole)
    return { result };
  if (meter && meter.count !== dependencies.statements) {
    const { count } = meter;
    const told = dependencies.statements;
    if (count > told)
      request.facts.logger.warn({ count, told }, 'an answer is not kept: something was read that nobody told of');
    else request.facts.logger.debug({ count, told }, 'an answer is not kept: it is made of something that is outdated');
    return { result };
  }
  return { result, kept: { body, dependencies, fence, begunAt } };
}

/** The same request, asked by the cache: nobody waits for it, and nobody pays. */
function apartFrom(request: FastifyRequest, timeoutMs: number): FastifyRequest {
  return Object.create(request, {
    facts: { value: outliving(request.facts, timeoutMs) },
    operation: { value: { screen: request.operation.screen, isUnpaid: true } },
  }) as FastifyRequest;
}
