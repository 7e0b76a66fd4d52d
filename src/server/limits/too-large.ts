import { GraphQLError } from 'graphql';

/** A refusal of a document or its variables before anything runs: names the number, the limit and what to do. */
export function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });
}

/** @throws GraphQLError QUERY_TOO_LARGE that names both numbers */
export function refuseOver(what: string, actual: number, limit: number, remedy: string): void {
  if (actual > limit) throw tooLarge(`The operation has ${actual} ${what}; the limit is ${limit}. ${remedy}.`);
}
