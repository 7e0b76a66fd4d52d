import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ImportArguments, readImportArguments } from '../../../src/cli/import/import-arguments.ts';
import { runImport } from '../../../src/cli/import/run-import.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { useTestDatabase } from '../../support/test-database.ts';

/** A shop with three markets and no products, and a folder for files. */
export function useImportShop() {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-import-'));
  const content = useTestDatabase('empty');
  let database: Database | undefined;
  const db = (): Database => {
    if (!database) throw new Error('The shop is there inside tests and hooks only.');
    return database;
  };
  beforeAll(async () => {
    database = openDatabase(content.url);
    await givenMarkets(database);
  });
  afterAll(async () => {
    await database?.close();
    rmSync(folder, { recursive: true });
  });

  const path = (name: string) => join(folder, name);
  return {
    db,
    path,
    url: () => content.url,
    /** Writes a file into the folder. */
    file(name: string, text: string | Buffer): string {
      writeFileSync(path(name), text);
      return path(name);
    },
    /** Imports a file as the command line does. */
    async run(format: 'shopify' | 'reviews', file: string, ...flags: string[]) {
      const given = readImportArguments([
        format,
        file,
        '--rejected',
        path('rejected.csv'),
        ...flags,
      ]) as ImportArguments;
      return runImport(given, db(), { signal: new AbortController().signal, onProgress: () => {} });
    },
  };
}

export function openDatabase(connectionString: string): Database {
  const times = { acquireTimeoutMs: 5_000, statementTimeoutMs: 60_000, lockTimeoutMs: 30_000 };
  return Database.open({ connectionString, applicationName: 'import-test', size: 4, ...times }, () => {});
}

/** Germany is primary; Japan has no minor unit, Kuwait three places. */
async function givenMarkets({ prisma }: Database): Promise<void> {
  const markets = [
    { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true, rateMicros: 1_000_000n },
    { handle: 'jp', name: 'Nihon', currencyCode: 'JPY', isPrimary: false, rateMicros: 160_500_000n },
    { handle: 'gulf', name: 'Gulf', currencyCode: 'KWD', isPrimary: false, rateMicros: 333_000n },
  ];
  for (const data of markets) await prisma.market.create({ data });
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  const market = await prisma.market.findUniqueOrThrow({ where: { handle: 'jp' } });
  await prisma.marketCountry.create({
    data: { countryCode: 'JP', marketId: market.id, name: 'Japan', defaultLanguage: 'EN' },
  });
}

/** Lines of a CSV file; cells with commas, quotes or newlines are quoted. */
export function csv(...rows: (string | number)[][]): string {
  const cell = (value: string | number) =>
    /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value;
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
