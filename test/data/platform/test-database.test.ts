import { describe, expect, inject, it } from 'vitest';
import { readMigrationState, isMigrated } from '../../../src/platform/db/migrations/migration-state.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { createTestDatabase, useTestDatabase } from '../../support/test-database.ts';

describe('a test database', () => {
  const database = useTestDatabase();

  it('has all migrations and no products', async () => {
    const [state, count] = await withOneConnection(database.url, async ({ run }) => [
      await readMigrationState(run),
      await run('SELECT count(*)::int AS count FROM product'),
    ]);
    expect(isMigrated(state)).toBe(true);
    expect(count).toEqual([{ count: 0 }]);
  });

  it('is gone after it was dropped, even while somebody is connected', async () => {
    const other = await createTestDatabase();
    await withOneConnection(other.url, async ({ run }) => {
      await run('SELECT 1');
      await other.drop();
    });
    const left = await withOneConnection(inject('postgresUrl'), ({ run }) =>
      run('SELECT 1 FROM pg_database WHERE datname = $1', [other.name]),
    );
    expect(left).toEqual([]);
  });
});
