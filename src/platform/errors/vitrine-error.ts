/** What went wrong, in the words a client may see. The edge turns `code` into `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'QUERY_TOO_LARGE'
  | 'THROTTLED'
  /** A field of a screen looks at what its declared cache scope rules out. */
  | 'CACHE_SCOPE_EXCEEDED'
  /** The version of the client that asks is not served any more. */
  | 'CLIENT_UPGRADE_REQUIRED'
  /** Only registered operations are answered, and this is none. */
  | 'PERSISTED_QUERY_NOT_IN_LIST'
  /** The two answers that clients expect which register documents as they go. */
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED';

/** An error whose message is written for the client. Every other error is masked before it leaves. */
export class VitrineError extends Error {
  override readonly name: string = 'VitrineError';

  /**
   * @param code    machine-readable kind
   * @param message for the client: names the input and the remedy, never a driver's text
   * @param details more fields for `extensions`
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The input is wrong. `argument` names it. */
export function badInput(
  argument: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): VitrineError {
  return new VitrineError('BAD_USER_INPUT', message, { argument, ...details });
}
