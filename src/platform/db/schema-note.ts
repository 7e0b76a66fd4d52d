import type { OneConnection } from './one-connection.ts';

/** The note on the schema that the connection works in. */
export async function schemaNote({ run }: OneConnection): Promise<string | undefined> {
  const [row] = await run(`SELECT obj_description(current_schema()::regnamespace, 'pg_namespace') AS note`);
  return row && 'note' in row && typeof row.note === 'string' ? row.note : undefined;
}

/** Leaves a note on the schema; null takes it away. */
export async function setSchemaNote({ run }: OneConnection, note: string | null): Promise<void> {
  const text = note === null ? 'NULL' : `'${note.replaceAll("'", "''")}'`;
  await run(`DO $$ BEGIN EXECUTE format('COMMENT ON SCHEMA %I IS %L', current_schema(), ${text}); END $$`);
}
