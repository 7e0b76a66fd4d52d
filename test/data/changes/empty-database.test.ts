import { expect, it } from 'vitest';
import { isEmpty } from '../../../src/platform/db/contents.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();

it('a database with nothing but the book-keeping of its changes is empty, so that a first start fills it', async () => {
  await withOneConnection(test.url, async (connection) => {
    expect(await isEmpty(connection)).toBe(true);
    await connection.run(`INSERT INTO menu (handle, title) VALUES ('main', 'Main')`);
    expect(await isEmpty(connection)).toBe(false);
    await connection.run('DELETE FROM menu');
    expect(await connection.run('SELECT id FROM change')).not.toEqual([]);
    expect(await isEmpty(connection)).toBe(true);
  });
});
