import pg from 'pg';
import { BoundedClient } from './bounded-client.ts';
import type { PoolSettings } from './database-settings.ts';

const INT8 = 20;
const INT8_ARRAY = 1016;
const parseBigIntArray = (text: string): bigint[] => (text === '{}' ? [] : text.slice(1, -1).split(',').map(BigInt));

/** bigint columns arrive as BigInt, as Prisma delivers them. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') => {
    if (format === 'text' && oid === INT8) return BigInt;
    if (format === 'text' && oid === INT8_ARRAY) return parseBigIntArray;
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

/**
 * A pool whose every wait is bounded: pg's own defaults wait for ever, and an idle client's error without a handler
 * ends the process. The client-side time-out is the one that works when the server hangs.
 * @param Client the kind of its connections
 */
export function createPool(
  settings: PoolSettings,
  onIdleError: (error: Error) => void,
  Client: typeof pg.Client = BoundedClient,
): pg.Pool {
  const pool = new pg.Pool({
    Client,
    connectionString: settings.connectionString,
    application_name: settings.applicationName,
    max: settings.size,
    connectionTimeoutMillis: settings.acquireTimeoutMs,
    idleTimeoutMillis: 30_000,
    query_timeout: settings.statementTimeoutMs + 100,
    statement_timeout: settings.statementTimeoutMs,
    lock_timeout: settings.lockTimeoutMs,
    idle_in_transaction_session_timeout: settings.statementTimeoutMs * 2,
    keepAlive: true,
    types,
  });
  pool.on('error', onIdleError);
  // Between the pool, which listens while a connection is idle, and whoever is given it, nobody does: an error at that moment ended the process.
  // The next statement reports it.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
