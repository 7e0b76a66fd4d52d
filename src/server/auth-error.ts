import type { FastifyReply, FastifyRequest } from 'fastify';
import { MASKED_CODE, toClientError } from './error-mapping.ts';
import { statusOfCode } from './error-status.ts';
import { logFailure } from './log-failure.ts';
import { statusOfHttpLayer } from './http-layer-error.ts';
import { sendProblem } from './problem-details.ts';
import { sendSignInPage } from './sign-in-page.ts';

/** How long somebody is asked to wait while sessions, or the issuer, are away, s. */
const RETRY_AFTER_S = '5';

/** Answers a failed step of signing in or out: a page for a person's browser, a problem with its code for programs. */
export function sendAuthError(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, status, message, reason } = described(error);
  if (code === MASKED_CODE || status >= 500) logFailure(request.facts.logger, error);
  else request.facts.logger.info({ err: error, code, reason }, 'a step of signing in or out was refused');
  if (status === 503) reply.header('retry-after', RETRY_AFTER_S);
  if (isForPerson(request)) return sendSignInPage(reply, status, message);
  return sendProblem(request, reply, { status, detail: message, code, ...(reason === undefined ? {} : { reason }) });
}

function described(error: Error): { code: unknown; status: number; message: string; reason?: unknown } {
  const ofHttp = statusOfHttpLayer(error);
  if (ofHttp !== undefined) return { code: 'BAD_REQUEST', status: ofHttp, message: error.message };
  const { message, extensions } = toClientError(error);
  const { code, reason } = extensions ?? {};
  return { code, status: statusOfCode(code), message, reason };
}

/** A browser that shows the answer itself; `fetch` in a page asks for anything. */
function isForPerson({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true;
}
