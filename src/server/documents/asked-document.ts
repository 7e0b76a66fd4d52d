import type { FastifyRequest } from 'fastify';
import { refuse } from '../graphql-refusal.ts';

/** Which document a request asks for: by its id, by its text, or by both, as a client does that registers it. */
export interface AskedDocument {
  /** Hex SHA-256. */
  readonly id?: string;
  readonly text?: string;
  /** By which convention the id came: its clients expect different answers where it is not known. */
  readonly by?: 'documentId' | 'persistedQuery';
}

/** The parameters of a GraphQL request, from its body or its URL; empty where it has none. */
export function parametersOf({ method, body, query }: FastifyRequest): Readonly<Record<string, unknown>> {
  const parameters = method === 'GET' ? query : body;
  return isRecord(parameters) ? parameters : {};
}

/**
 * Reads `documentId` (GraphQL over HTTP, persisted documents: hex, or with its hash's name before it) and
 * `extensions.persistedQuery.sha256Hash` (Apollo).
 * @throws GraphQLError BAD_REQUEST for an id that is none
 */
export function askedDocument(parameters: Readonly<Record<string, unknown>>): AskedDocument {
  const { query, documentId } = parameters;
  const text = typeof query === 'string' && query !== '' ? { text: query } : {};
  if (documentId !== undefined && documentId !== null) return { ...text, id: checkedId(documentId), by: 'documentId' };
  const hash = persistedHash(parameters['extensions']);
  return hash === undefined ? text : { ...text, id: checkedId(hash), by: 'persistedQuery' };
}

function checkedId(given: unknown): string {
  const id = typeof given === 'string' ? given.replace(/^sha256:/i, '').toLowerCase() : '';
  if (/^[0-9a-f]{64}$/.test(id)) return id;
  throw refuse(400, 'The id of a document is its hex SHA-256, as in the manifest of the client.');
}

function persistedHash(extensions: unknown): unknown {
  const given = typeof extensions === 'string' ? parsed(extensions) : extensions;
  const persisted = isRecord(given) ? given['persistedQuery'] : undefined;
  return isRecord(persisted) ? (persisted['sha256Hash'] ?? '') : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
