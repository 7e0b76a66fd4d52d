import { request } from 'node:http';
import { createAuthenticate } from '../../../../src/auth/authenticate.ts';
import { MemoryRevocations } from '../../../../src/auth/revocation/memory-revocations.ts';
import type { Revocations } from '../../../../src/auth/revocation/revocations.ts';
import { BelievedIssuers } from '../../../../src/auth/tokens/believed-issuers.ts';
import { TokenAuthenticator } from '../../../../src/auth/tokens/token-authenticator.ts';
import type { IssuerSetting } from '../../../../src/platform/config/issuer-setting.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { startGraph, type TestGraph } from '../../../support/graph.ts';
import type { TestDatabase } from '../../../support/test-database.ts';

/** A server that believes the issuers. Customers are the number 1. */
export function startTokenGraph(
  database: Pick<TestDatabase, 'url'>,
  issuers: readonly IssuerSetting[],
  revocations: Revocations = new MemoryRevocations(),
): Promise<TestGraph> {
  const believed = new BelievedIssuers(issuers, createLogger({ level: 'fatal' }));
  const tokens = new TokenAuthenticator(believed, revocations);
  return startGraph({ database, authenticate: createAuthenticate([tokens], async () => 1n) });
}

/** Asks with a token, or with a whole authorization header. */
export async function askWith(
  graph: TestGraph,
  token: string,
  header = `Bearer ${token}`,
  document = '{ __typename }',
) {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: header },
    body: JSON.stringify({ query: document }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { __typename: string };
    errors?: { message: string; extensions: { code: string; reason?: string } }[];
  };
  return {
    status: response.status,
    data,
    code: errors?.[0]?.extensions.code,
    reason: errors?.[0]?.extensions.reason,
    challenge: response.headers.get('www-authenticate'),
    retryAfter: response.headers.get('retry-after'),
  };
}

/** The status of a request with several authorization headers, which fetch cannot send. */
export function statusWithHeaders(graph: TestGraph, authorization: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(`${graph.url}/graphql`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.setHeader('authorization', [...authorization]);
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: '{ __typename }' }));
  });
}
