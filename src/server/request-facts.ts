import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from '../platform/logging/create-logger.ts';
import type { TraceContext } from '../platform/telemetry/trace-context.ts';
import type { OperationRecord } from './operation-record.ts';

/** What the edge knows of a request before its operation is read. */
export interface RequestFacts {
  /** The caller's X-Request-Id or a new one; sent back with the answer and with every masked error. */
  readonly requestId: string;
  readonly traceId: string;
  readonly trace: TraceContext;
  /** Writes lines that carry the request id and the trace id. */
  readonly logger: Logger;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** Address of the caller, behind proxies where those are trusted. */
  readonly ip: string;
  /** Aborted when the caller is gone or the answer took too long. */
  readonly signal: AbortSignal;
}

declare module 'fastify' {
  interface FastifyRequest {
    facts: RequestFacts;
    operation: OperationRecord;
  }
  interface FastifyInstance {
    /**
     * Stops in order: readiness says 503 at once, what is in flight is finished, sockets are closed. Takes at most
     * `drainNoticeMs + drainTimeoutMs`. Calling it again waits for the same end.
     */
    drain(): Promise<void>;
  }
}
