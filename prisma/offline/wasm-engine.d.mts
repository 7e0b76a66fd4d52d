import type { SchemaEngine } from '@prisma/schema-engine-wasm';

export type MigrationList = Parameters<SchemaEngine['applyMigrations']>[0]['migrationsList'];

export function openEngine(options: {
  url: string;
  schemaFiles?: [path: string, content: string][];
  debug?: (log: string) => void;
}): Promise<{ engine: SchemaEngine; close: () => Promise<void> }>;

export function readMigrations(folder: string): Promise<MigrationList>;
