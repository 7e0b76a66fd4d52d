import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { Database } from '../../../src/platform/db/database.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import type { ManifestScreen } from '../../../src/screens/registry/screen.ts';
import { textsOf } from '../../../src/screens/registry/document-text.ts';
import { useTestDatabase } from '../../support/test-database.ts';

/** The tables of published screens, empty before each test, and the means to take their database away. */
export function useScreensDatabase() {
  const content = useTestDatabase('empty');
  const opened: Database[] = [];
  const open = (): Database => {
    const times = { acquireTimeoutMs: 2_000, statementTimeoutMs: 5_000, lockTimeoutMs: 5_000 };
    const database = Database.open(
      { connectionString: content.url, applicationName: 'screens-test', size: 3, ...times },
      () => {},
    );
    opened.push(database);
    return database;
  };
  let first: Database | undefined;
  beforeAll(() => {
    first = open();
  });
  beforeEach(async () => {
    await first!.prisma.screenUsage.deleteMany();
    await first!.prisma.clientVersion.deleteMany();
    await first!.prisma.screenDocument.deleteMany();
  });
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.close()));
  });
  const onServer = (...statements: string[]) =>
    withOneConnection(inject('postgresUrl'), async ({ run }) => {
      for (const statement of statements) await run(statement);
    });
  return {
    db: () => first!,
    url: () => content.url,
    /** Another process's pools. */
    open,
    /** Takes the database away: nobody is let in, and whoever is in is put out. */
    away: () =>
      onServer(
        `ALTER DATABASE ${content.name} WITH ALLOW_CONNECTIONS false`,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${content.name}'`,
      ),
    back: () => onServer(`ALTER DATABASE ${content.name} WITH ALLOW_CONNECTIONS true`),
  };
}

/** A screen of one document, as a manifest has it. */
export function screenOf(name: string, fields: string, contract: ManifestScreen['contract'] = null): ManifestScreen {
  return { ...textsOf(parse(`query ${name} { shop { ${fields} } }`)), contract };
}
