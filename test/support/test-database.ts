import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { onDatabase, type OneConnection, withOneConnection } from '../../src/platform/db/one-connection.ts';
import { seedDemoTemplate } from './demo-template.ts';
import { DEMO_TEMPLATE, EMPTY_TEMPLATE } from './templates.ts';

/** What a test database starts with: the tables alone, or the demo shop. */
export type TestContent = 'empty' | 'demo';

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>;
}

/** A database of one's own, copied from a template in a fraction of a second. */
export async function createTestDatabase(content: TestContent = 'empty'): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const template = content === 'demo' ? DEMO_TEMPLATE : EMPTY_TEMPLATE;
  const name = `test_${randomBytes(6).toString('hex')}`;
  if (content === 'demo') await seedDemoTemplate(server);
  await onServer(server, ({ run }) => run(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return {
    name,
    url: onDatabase(server, name),
    drop: async () => {
      await onServer(server, ({ run }) => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/** The same for a whole test file: made before its tests, dropped after them. Read `url` inside tests and hooks only. */
export function useTestDatabase(content: TestContent = 'empty'): Pick<TestDatabase, 'name' | 'url'> {
  let database: TestDatabase | undefined;
  const made = (): TestDatabase => {
    if (!database) throw new Error('The test database is there inside tests and hooks only.');
    return database;
  };
  beforeAll(async () => {
    database = await createTestDatabase(content);
  }, 180_000);
  afterAll(async () => {
    await database?.drop();
  });
  return {
    get name() {
      return made().name;
    },
    get url() {
      return made().url;
    },
  };
}

function onServer<Result>(url: string, act: (connection: OneConnection) => Promise<Result>): Promise<Result> {
  return withOneConnection(url, act, { connectMs: 15_000, statementMs: 60_000 });
}
