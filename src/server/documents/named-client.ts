import type { IncomingHttpHeaders } from 'node:http';
import type { NamedClient } from '../../screens/registry/admit-version.ts';

/** How clients say who they are: Apollo's names, those of other gateways, and plain ones. */
const PREFIXES = ['apollographql-client', 'graphql-client', 'x-client'];
const LONGEST = 60;

/** What a client says of itself; nobody checks it. */
export function namedClient(headers: IncomingHttpHeaders): NamedClient {
  const prefix = PREFIXES.find((candidate) => headers[`${candidate}-name`] !== undefined);
  if (!prefix) return {};
  const [name, version] = [word(headers[`${prefix}-name`]), word(headers[`${prefix}-version`])];
  return { ...(name ? { name } : {}), ...(version ? { version } : {}) };
}

function word(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST ? value.trim() : undefined;
}
