import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { VitrineError } from '../platform/errors/vitrine-error.ts';
import { errorLimits } from './limits/document-limits.ts';

/** All that a client learns of an error that nobody foresaw. */
export const MASKED_MESSAGE = 'Something went wrong on our side.';
export const MASKED_CODE = 'INTERNAL_SERVER_ERROR';

/** Codes that graphql's and Apollo's own refusals carry; their messages speak of the request only. */
const REQUEST_CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_LARGE',
]);

/** graphql throws these while it executes, without a code: a variable left out or null where an argument needs a value. */
const ARGUMENT_FAULT = /^Argument "[^"]+" (of|has) /;

/** How graphql ends a message where it knows a name that is spelt alike. */
const SUGGESTION = / Did you mean [^?]*\?$/;

/** All that graphql says when fields of the same name are too many to be compared with one another. */
const COMPARISON_GAVE_UP = 'Validation aborted.';
const REPEATED_FIELDS = 'The document asks for the same fields too often to be checked. Ask for each field once.';

/**
 * What a client is told of an error: a VitrineError's own words, a refusal of the request, or else one masked message.
 * Never a stack, a cause, or a driver's text.
 * @param hideNames leave out the names that graphql suggests where a variable does not fit: Apollo leaves out only those
 *   of a document
 */
export function toClientError(error: unknown, hideNames = false): GraphQLFormattedError {
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  const foreseen = findVitrineError(error);
  if (foreseen)
    return {
      message: cut(foreseen.message),
      ...place,
      extensions: { ...cutTexts(foreseen.details), code: foreseen.code },
    };
  if (error instanceof GraphQLError && error.message === COMPARISON_GAVE_UP)
    return { message: REPEATED_FIELDS, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  const code = requestCode(error);
  if (code && error instanceof GraphQLError) {
    const message = hideNames ? error.message.replace(SUGGESTION, '') : error.message;
    return { message: cut(message), ...place, extensions: { code } };
  }
  return { message: MASKED_MESSAGE, ...place, extensions: { code: MASKED_CODE } };
}

/** The error that a resolver, or what it called, really threw. */
export function rootError(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 5 && root instanceof GraphQLError && root.originalError; depth += 1)
    root = root.originalError;
  return root;
}

function findVitrineError(error: unknown): VitrineError | undefined {
  const root = rootError(error);
  return root instanceof VitrineError ? root : undefined;
}

function requestCode(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const root = rootError(error);
  const code = error.extensions['code'] ?? (root instanceof GraphQLError ? root.extensions['code'] : undefined);
  if (typeof code === 'string' && REQUEST_CODES.has(code)) return code;
  return root instanceof GraphQLError && ARGUMENT_FAULT.test(root.message) ? 'BAD_USER_INPUT' : undefined;
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  const { locations, path } = error.toJSON();
  return {
    ...(locations ? { locations: locations.slice(0, errorLimits.locations) } : {}),
    ...(path ? { path } : {}),
  };
}

function cut(text: string): string {
  return text.length > errorLimits.messageLength ? `${text.slice(0, errorLimits.messageLength - 1)}…` : text;
}

function cutTexts(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, typeof value === 'string' ? cut(value) : value]),
  );
}
