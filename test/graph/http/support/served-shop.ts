import { loadConfig, withDatabase } from '../../../../src/platform/config/config.ts';
import { withOneConnection } from '../../../../src/platform/db/one-connection.ts';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import { serve } from '../../../../src/serve.ts';

/** The least that a shop needs to answer at all: one market, one country, one language. */
const LEAST_SHOP = [
  `INSERT INTO market (handle, name, currency_code, is_primary) VALUES ('home', 'Home', 'EUR', true)`,
  `INSERT INTO market_country (country_code, market_id, name, default_language) SELECT 'DE', id, 'Germany', 'EN' FROM market`,
  `INSERT INTO shop_language (code, name, endonym, is_primary) VALUES ('EN', 'English', 'English', true)`,
];

/** The whole process as it is served, on an empty, migrated database that it first fills with the least of a shop. */
export async function serveShop(databaseUrl: string) {
  await withOneConnection(databaseUrl, async ({ run }) => {
    for (const statement of LEAST_SHOP) await run(statement);
  });
  const env = { DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: '0', DRAIN_NOTICE_MS: '0' };
  const { port, close } = await serve(withDatabase(loadConfig(env)), createLogger({ level: 'silent' }));
  return { url: `http://127.0.0.1:${port}`, close };
}
