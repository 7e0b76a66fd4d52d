import type { FastifyRequest } from 'fastify';
import { VitrineError } from '../platform/errors/vitrine-error.ts';

/** Why a signal is aborted, once for all: an exception with a stack for every request would cost more than most hooks. */
const NOBODY_WAITS = new VitrineError('TIMEOUT', 'Nobody waits for this answer any more.');

/** What may abort the signal that a request's facts carry. Weak: forgotten with the request. */
const controllers = new WeakMap<FastifyRequest, AbortController>();

/**
 * The signal of a request, aborted once nobody waits for anything of it: its caller has hung up, time is up, or the answer
 * is sent, and what is still being read for it came too late.
 */
export function signalOf(request: FastifyRequest, answer: NodeJS.EventEmitter): AbortSignal {
  const controller = new AbortController();
  controllers.set(request, controller);
  answer.once('close', () => controller.abort(NOBODY_WAITS));
  return controller.signal;
}

/**
 * Waits for `work` for at most `timeoutMs`, then aborts the request's signal.
 * @throws VitrineError TIMEOUT
 */
export async function withinDeadline<Result>(
  request: FastifyRequest,
  timeoutMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new VitrineError('TIMEOUT', `The answer took longer than ${timeoutMs} ms. Ask for less, or try again.`));
      controllers.get(request)?.abort(NOBODY_WAITS);
    }, timeoutMs);
  });
  try {
    return await Promise.race([work(), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
