import { createHash } from 'node:crypto';
import { getOperationAST, Kind, print, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { ManifestScreen } from './screen.ts';

/** Hex SHA-256 of a text: the id of a registered document. */
export function documentId(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** The document without @screen: a budget is the server's matter, and changing it changes nothing that clients send. */
export function bodyOf(document: DocumentNode): string {
  return print(
    visit(document, {
      Directive: ({ name }) => (name.value === 'screen' ? null : undefined),
    }),
  );
}

/** The same with `__typename` in each selection but the root's, as clients add it that normalize what they get. */
export function cachedBodyOf(document: DocumentNode): string {
  const withTypenames = visit(document, {
    SelectionSet(set, _key, parent) {
      if (parent && !Array.isArray(parent) && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return;
      const has = set.selections.some((node) => node.kind === Kind.FIELD && node.name.value === '__typename');
      return has ? undefined : { ...set, selections: [...set.selections, typename] };
    },
  });
  return bodyOf(withTypenames);
}

/**
 * What a manifest has of a document: its two texts with their ids, and what its operation is called.
 * @throws Error where it has no one operation with a name
 */
export function textsOf(document: DocumentNode): Omit<ManifestScreen, 'contract'> {
  const operation = getOperationAST(document);
  if (!operation?.name) throw new Error('the operation needs a name');
  const [body, cachedBody] = [bodyOf(document), cachedBodyOf(document)];
  return {
    ...{ name: operation.name.value, type: operation.operation },
    ...{ body, id: documentId(body), cachedBody, cachedId: documentId(cachedBody) },
  };
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
