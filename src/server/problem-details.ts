import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An error answer of plain HTTP, after RFC 9457. */
export interface Problem {
  readonly status: number;
  /** The kind of problem, the same every time; the status's own phrase when left out. */
  readonly title?: string;
  /** What is wrong with this request and what to do. */
  readonly detail?: string;
  /** More members of the answer. */
  readonly [extension: string]: unknown;
}

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** Sends a problem with the request's id. `type` is about:blank, so the title is what names it. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const body = { type: 'about:blank', title: STATUS_CODES[problem.status], ...problem, requestId: request.id };
  return reply.code(problem.status).header('content-type', PROBLEM_JSON).send(JSON.stringify(body));
}
