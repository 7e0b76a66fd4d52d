import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyMigrations } from '../../../src/platform/db/migrations/apply-migrations.ts';
import { migrationFolder, readCodeMigrations } from '../../../src/platform/db/migrations/migration-folder.ts';
import { isMigrated, readMigrationState } from '../../../src/platform/db/migrations/migration-state.ts';
import { findSchemaDrift } from '../../../src/platform/db/migrations/schema-drift.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vitrine-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(migrationFolder, folder, { recursive: true });
mkdirSync(path.join(folder, '29990101000000_next'));
const nextScript = path.join(folder, '29990101000000_next', 'migration.sql');

let database: TestDatabase;
beforeEach(async () => {
  writeFileSync(nextScript, 'CREATE TABLE next_thing (id bigint PRIMARY KEY);');
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const run = (text: string) => withOneConnection(database.url, (connection) => connection.run(text));
const apply = (from = folder) => applyMigrations(database.url, run, from);
const stateOf = async (from = folder) => readMigrationState(run, await readCodeMigrations(from));

describe('migrations', () => {
  it('leave a database that matches the Prisma schema', async () => {
    expect(await findSchemaDrift(database.url)).toBeUndefined();
    await run('ALTER TABLE product DROP COLUMN vendor');
    expect(await findSchemaDrift(database.url)).toMatch(/vendor/);
  });

  it('are kept with the checksum of their script, as Prisma keeps them', async () => {
    const rows = await run('SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY 1');
    expect(rows).toEqual(await readCodeMigrations());
  });

  it('are applied once, also when two processes begin at the same time', async () => {
    expect((await stateOf()).pending).toEqual(['29990101000000_next']);
    const applied = await Promise.all([apply(), apply()]);
    expect(applied.flat()).toEqual(['29990101000000_next']);
    expect(isMigrated(await stateOf())).toBe(true);
    expect(await apply()).toEqual([]);
  });

  it('refuse a database that is newer than the code', async () => {
    await apply();
    expect((await stateOf(migrationFolder)).unknown).toEqual(['29990101000000_next']);
    await expect(apply(migrationFolder)).rejects.toThrow(
      /newer than this code: it has a migration .* 29990101000000_next/,
    );
  });

  it('say what failed and why, and refuse to go on until that is settled', async () => {
    writeFileSync(nextScript, 'CREATE TABLE product (id bigint);');
    await expect(apply()).rejects.toThrow(/29990101000000_next.*relation "product" already exists/s);
    expect((await stateOf()).failed).toHaveLength(1);
    await expect(apply()).rejects.toThrow(/29990101000000_next failed earlier.*relation "product" already exists/s);
  });

  it('show a script that was edited after it was applied', async () => {
    await apply();
    writeFileSync(nextScript, `${readFileSync(nextScript, 'utf8')} -- edited`);
    expect((await stateOf()).edited).toEqual(['29990101000000_next']);
  });
});
