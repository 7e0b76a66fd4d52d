import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ChangeLogStore } from '../../../src/platform/changes/change-log.store.ts';
import { createTestDatabase } from '../../support/test-database.ts';

const CONTROL = ['pg_control_system()', 'pg_control_checkpoint()'];

describe('a database that does not let its users read the control file, as some that are rented', () => {
  it('has a log that is read, and a name that is its own', async () => {
    const [one, other] = [await given(), await given()];
    await expect(one.pool.query('SELECT * FROM pg_control_system()')).rejects.toMatchObject({ code: '42501' });
    const { origin } = await one.store.read(undefined);
    expect(origin).toMatch(/^[\w-]{12}$/);
    expect((await one.store.read((await one.store.read(undefined)).snapshot)).origin).toBe(origin);
    expect((await other.store.read(undefined)).origin).not.toBe(origin);
  });

  it('is known by the control file where that may be read', async () => {
    const { store, owner } = await given();
    const { origin } = await store.read(undefined);
    expect((await new ChangeLogStore(owner).read(undefined)).origin).not.toBe(origin);
  });
});

/** A database of its own, read by a role that may do no more than that. */
async function given() {
  const database = await createTestDatabase();
  const role = `hosted_${randomBytes(4).toString('hex')}`;
  const owner = new pg.Pool({ connectionString: database.url, max: 1 });
  const url = new URL(database.url);
  [url.username, url.password] = [role, role];
  await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD '${role}'`);
  await owner.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`);
  for (const each of CONTROL) await owner.query(`REVOKE EXECUTE ON FUNCTION ${each} FROM PUBLIC`);
  const pool = new pg.Pool({ connectionString: url.href, max: 1 });
  onTestFinished(async () => {
    await pool.end();
    await owner.query(`DROP OWNED BY ${role}`);
    await owner.query(`DROP ROLE ${role}`);
    await owner.end();
    await database.drop();
  });
  return { pool, owner, store: new ChangeLogStore(pool) };
}
