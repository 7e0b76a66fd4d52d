import { LogController, type FastifyBaseLogger, type FastifyHttpOptions } from 'fastify';
import type { Server } from 'node:http';
import type { Logger } from '../platform/logging/create-logger.ts';
import { requestIdFrom } from '../platform/telemetry/request-id.ts';
import type { EdgeSettings } from './server-settings.ts';
import { answerClientError } from './client-error.ts';
import { sendErrorAsProblem } from './plugins/use-problem-details.ts';

/** How often node looks for connections that are over time, ms. Its default of 30 s makes every time-out a half-minute. */
const CONNECTIONS_CHECK = 1_000;
/** How long an idle connection is kept for the client's next request, ms. Longer than balancers keep theirs, as a rule 60 s. */
const KEEP_ALIVE = 65_000;
/** Connections at once; more are refused by the operating system's queue. */
export const MAX_CONNECTIONS = 10_000;

/** Fastify's options: every wait of a connection has an end. Times in ms. */
export function fastifyOptions(settings: EdgeSettings, logger: Logger): FastifyHttpOptions<Server, FastifyBaseLogger> {
  const { requestTimeoutMs, answerTimeoutMs, bodyLimitBytes, trustProxy } = settings;
  return {
    loggerInstance: logger,
    // One line a request is written by use-request-log.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestIdFrom(headers['x-request-id']),
    bodyLimit: bodyLimitBytes,
    // A number of hops, never all of them: the caller writes the far end of X-Forwarded-For.
    trustProxy: Number(trustProxy) > 0 && ((_address: string, hop: number) => hop < Number(trustProxy)),
    requestTimeout: requestTimeoutMs,
    // Of silence on a socket, so also while an answer is computed.
    connectionTimeout: Math.max(requestTimeoutMs, answerTimeoutMs) + 5_000,
    keepAliveTimeout: KEEP_ALIVE,
    http: {
      headersTimeout: requestTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: CONNECTIONS_CHECK,
      // node takes the first of two Authorization headers, a proxy before it perhaps the second: joined, they are refused.
      joinDuplicateHeaders: true,
    },
    // A stopping server still answers on connections that it accepted; use-drain has them closed after that.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: sendErrorAsProblem,
  };
}
