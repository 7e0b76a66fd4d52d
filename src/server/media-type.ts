import Negotiator from 'negotiator';

/** The two media types in which the GraphQL-over-HTTP specification has results answered. */
export type ResultMediaType = typeof GRAPHQL_RESPONSE | typeof JSON_RESULT;

export const GRAPHQL_RESPONSE = 'application/graphql-response+json';
export const JSON_RESULT = 'application/json';

/**
 * Which media type to answer in: the client's preference, JSON for clients that have none (GraphQL over HTTP, "legacy
 * watershed"). A client that asks for `multipart/mixed` only wants @defer in parts; where nothing is deferred, one whole
 * JSON result is right for it too.
 * @returns undefined when the client accepts nothing that can be answered (406)
 */
export function negotiateMediaType(accept: string | undefined): ResultMediaType | undefined {
  if (!accept?.trim()) return JSON_RESULT;
  // Offered with their charset: that fits an Accept with the parameter and one without.
  const offered = [withCharset(JSON_RESULT), withCharset(GRAPHQL_RESPONSE)];
  const preferred = new Negotiator({ headers: { accept } }).mediaTypes(offered)[0];
  if (preferred === withCharset(JSON_RESULT)) return JSON_RESULT;
  if (preferred === withCharset(GRAPHQL_RESPONSE)) return GRAPHQL_RESPONSE;
  return /\bmultipart\/mixed\b/i.test(accept) ? JSON_RESULT : undefined;
}

/** The form of answers in parts that published clients know, of the proposal of 24 August 2022. */
export const IN_PARTS = 'multipart/mixed; deferSpec=20220824';

/** True for a client that takes answers in parts, in that form: who names no form may mean a newer one. */
export function acceptsParts(accept: string | undefined): boolean {
  if (!accept || !/multipart\/mixed\s*;[^,]*deferSpec\s*=\s*"?20220824\b/i.test(accept)) return false;
  return new Negotiator({ headers: { accept } }).mediaTypes([IN_PARTS]).length > 0;
}

/** The value of Content-Type; GraphQL over HTTP is UTF-8 and says so. */
export function withCharset(mediaType: string): string {
  return `${mediaType}; charset=utf-8`;
}
