import { randomUUID } from 'node:crypto';

/** Where a request stands in a distributed trace, after W3C Trace Context level 1. */
export interface TraceContext {
  /** 32 hexadecimal digits, the same in every process that the trace passes. */
  readonly traceId: string;
  /** 16 hexadecimal digits: this process's part. */
  readonly spanId: string;
  /** The caller's part, where it sent a valid `traceparent`. */
  readonly parentSpanId?: string;
  /** Whether the caller records the trace. */
  readonly sampled: boolean;
}

// version-traceid-parentid-flags; versions after 00 may carry more fields behind a dash, version ff is invalid.
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const ALL_ZERO = /^0+$/;

/** Goes on with the caller's trace, or starts a new one where `traceparent` is missing or malformed. */
export function continueTrace(traceparent: string | readonly string[] | undefined): TraceContext {
  const spanId = randomHex().slice(16);
  const parts = typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent.trim()) : null;
  const [, version, traceId, parentSpanId, flags, more] = parts ?? [];
  if (
    !traceId ||
    !parentSpanId ||
    !flags ||
    ALL_ZERO.test(traceId) ||
    ALL_ZERO.test(parentSpanId) ||
    (version === '00' && more)
  )
    return { traceId: randomHex(), spanId, sampled: false };
  return { traceId, spanId, parentSpanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** 32 hexadecimal digits. Node keeps random bytes ready for UUIDs, so that one costs a tenth of asking for bytes. */
const randomHex = (): string => randomUUID().replaceAll('-', '');

/** The `traceparent` to send along with a call that this request makes. */
export function toTraceparent({ traceId, spanId, sampled }: TraceContext): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}
