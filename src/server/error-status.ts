import type { GraphQLFormattedError } from 'graphql';

/** HTTP status of a request that was refused or failed as a whole, by the code of its first error. */
const STATUS: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  CLIENT_UPGRADE_REQUIRED: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  PERSISTED_QUERY_NOT_IN_LIST: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  QUERY_TOO_LARGE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  THROTTLED: 429,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** The status for an error code; 500 for one that is not known. */
export function statusOfCode(code: unknown): number {
  return (typeof code === 'string' ? STATUS[code] : undefined) ?? 500;
}

/** The error code for a status that the HTTP layer decided on. */
export function codeOfStatus(status: number): string {
  if (status === 400) return 'BAD_REQUEST';
  const code = Object.keys(STATUS).find((candidate) => STATUS[candidate] === status);
  return code ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
}

/** Codes of errors, each once. */
export function codesOf(errors: readonly GraphQLFormattedError[] | undefined): string[] {
  return [...new Set((errors ?? []).map(({ extensions }) => String(extensions?.['code'])))];
}
