import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { StatementNote } from '../../platform/db/statement-meter.ts';
import { bytesByPath } from './bytes-by-path.ts';
import { documentFields } from './document-fields.ts';

/** A statement of an answer. */
export interface ProfiledStatement {
  /** The field that first asked for what it reads: `Product.reviews`; null for what comes before the first field. */
  readonly field: string | null;
  /** The response keys that lead to the field, without the indices of lists; empty where there is none. */
  readonly path: string;
  readonly rows: number;
  readonly ms: number;
  /** Only outside of production. */
  readonly text?: string;
}

/** What a field of an answer took, by its response path. */
export interface ProfiledField {
  readonly path: string;
  readonly field: string;
  /** Statements that it was the first to ask for; those of fields below it are theirs. */
  readonly statements: number;
  readonly rows: number;
  /** Of its value as JSON, key included, summed over the items of lists; what is below it is part of it. */
  readonly bytes: number;
}

/** `extensions.profile` of an answer: where its statements and its bytes come from. */
export interface AnswerProfile {
  readonly statements: readonly ProfiledStatement[];
  readonly fields: readonly ProfiledField[];
}

/** The operation that was answered. */
export interface Profiled {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly data: unknown;
  readonly notes: readonly StatementNote[];
}

/** The profile of an answer, in the order of its document. */
export function answerProfile({ schema, document, operation, data, notes }: Profiled, texts: boolean): AnswerProfile {
  const asked = documentFields(schema, document, operation);
  const bytes = bytesByPath(data, new Set(asked.keys()));
  const fields = [...asked].map(([path, field]) => {
    const own = notes.filter(({ askedBy }) => askedBy?.path === path);
    const rows = own.reduce((sum, note) => sum + note.rows, 0);
    return { path, field, statements: own.length, rows, bytes: bytes.get(path) ?? 0 };
  });
  const statements = notes.map(({ askedBy, rows, ms, text }) => ({
    field: askedBy?.field ?? null,
    path: askedBy?.path ?? '',
    rows,
    ms: Math.round(ms * 1_000) / 1_000,
    ...(texts ? { text } : {}),
  }));
  return { statements, fields };
}
