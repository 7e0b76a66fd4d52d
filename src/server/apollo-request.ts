import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { parametersOf } from './documents/asked-document.ts';
import type { RequestedDocument } from './documents/requested-documents.ts';

/**
 * The request as Apollo reads it: with the text of its document in place of an id.
 * @param accept what is answered, as it was negotiated
 */
export function apolloRequest(
  request: FastifyRequest,
  accept: string,
  document: RequestedDocument | undefined,
): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set('accept', accept);
  const { method, body } = request;
  if (method !== 'GET')
    return { method, headers, search: '', body: document ? withText(parametersOf(request), document.text) : body };
  // What Apollo fears of simple GETs of foreign pages is that they run anything; a registered query only reads.
  if (document?.screen) headers.set('apollo-require-preflight', 'true');
  return { method, headers, search: searchOf(request, document), body };
}

function withText({ extensions, ...rest }: Readonly<Record<string, unknown>>, query: string): Record<string, unknown> {
  return { ...rest, query, ...(extensions === undefined ? {} : { extensions: withoutHash(extensions) }) };
}

function searchOf({ url }: FastifyRequest, document: RequestedDocument | undefined): string {
  const mark = url.indexOf('?');
  if (mark < 0 || !document) return mark < 0 ? '' : url.slice(mark);
  const search = new URLSearchParams(url.slice(mark));
  search.set('query', document.text);
  search.delete('documentId');
  search.delete('extensions');
  return `?${search}`;
}

/** The hash was looked up already; Apollo, which keeps no documents by hash, would refuse it. */
function withoutHash(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return extensions;
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== 'persistedQuery'));
}
