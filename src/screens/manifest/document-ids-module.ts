import type { Manifest } from '../registry/screen.ts';

/** A TypeScript module of a client's ids by name: for urql, Relay, graphql-request and whoever sends requests by hand. */
export function documentIdsModule({ screens }: Manifest): string {
  const entries = screens.map(
    ({ name, id, cachedId }) => `  ${name}: {\n    id: '${id}',\n    cachedId: '${cachedId}',\n  },\n`,
  );
  return `/* eslint-disable */
/**
 * Ids of the registered operations: \`id\` is the one of the document as it is written; \`cachedId\` of the same with \`__typename\`
 * in every selection, as Apollo Client and urql send it. Written by: npm run codegen.
 */
export const documentIds = {
${entries.join('')}} as const;

/** Name of a registered operation. */
export type DocumentName = keyof typeof documentIds;
`;
}
