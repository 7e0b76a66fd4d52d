import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';

/** Apollo copies contexts but hands the HTTP request on as it is: by it a plugin finds the request that it works for. */
const requests = new WeakMap<HTTPGraphQLRequest, FastifyRequest>();

/** Remembers which request an operation came with. */
export function rememberRequest(http: HTTPGraphQLRequest, request: FastifyRequest): void {
  requests.set(http, request);
}

/** The request that an operation came with. */
export function requestOfOperation(http: HTTPGraphQLRequest | undefined): FastifyRequest | undefined {
  return http && requests.get(http);
}
