// The pg driver adapter as the schema engine needs it. The stock one splits scripts at every semicolon, does not know
// the type "char", may take a second connection (and so lose the advisory lock), and takes the main database for the
// shadow database, because a connection string wins over a database name.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CONNECT_TIMEOUT_MS = 10_000;
/** PostgreSQL's "char", a single byte, and bpchar, which the adapter knows. */
const CHAR_OID = 18;
const BPCHAR_OID = 1042;

/**
 * @param {string} url of the database to migrate
 * @returns the factory for the engine, and what ends the connections that the engine leaves open
 */
export function migrationAdapterFactory(url) {
  const pools = new Set();
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectOne(pools, url),
    async connectToShadowDb() {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      await runAlone(url, `CREATE DATABASE "${name}" TEMPLATE template0`);
      const shadow = new URL(url);
      shadow.pathname = `/${name}`;
      return connectOne(pools, shadow.toString(), () =>
        runAlone(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
      );
    },
  });
  const closeAll = () => Promise.all([...pools].map((pool) => end(pools, pool)));
  return { factory, closeAll };
}

async function end(pools, pool) {
  if (pools.delete(pool)) await pool.end();
}

/** Runs one statement on a connection of its own. */
export async function runAlone(url, sql) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function connectOne(pools, url, onDispose) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    allowExitOnIdle: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  pools.add(pool);
  pool.on('error', () => {}); // The next statement reports it; without a handler it would end the process.
  const adapter = await new PrismaPg(pool, { schema: new URL(url).searchParams.get('schema') ?? undefined }).connect();
  readCharAsText(adapter);
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  adapter.dispose = async () => {
    await end(pools, pool);
    await onDispose?.();
  };
  return adapter;
}

function readCharAsText(adapter) {
  const charColumns = new WeakMap();
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const columns = result.fields.flatMap((field, index) => (field.dataTypeID === CHAR_OID ? [index] : []));
    for (const index of columns) result.fields[index].dataTypeID = BPCHAR_OID;
    charColumns.set(result.rows, columns);
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
