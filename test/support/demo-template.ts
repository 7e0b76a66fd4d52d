import { onDatabase, withOneConnection } from '../../src/platform/db/one-connection.ts';
import { DEMO_TEMPLATE, EMPTY_TEMPLATE } from './templates.ts';
import { fillDemoShop } from '../../src/cli/demo/fill-demo-shop.ts';

/** Any number that nothing else locks on this server. */
const LOCK = 7_307_411;
const TIMEOUTS = { connectMs: 15_000, statementMs: 240_000 };

/** Makes the demo template once a run: the first test file that needs it seeds it, the others wait for that. */
export async function seedDemoTemplate(server: string): Promise<void> {
  await withOneConnection(
    server,
    async ({ run }) => {
      await run('SELECT pg_advisory_lock($1)', [LOCK]);
      const existing = await run('SELECT 1 FROM pg_database WHERE datname = $1', [DEMO_TEMPLATE]);
      if (existing.length > 0) return;
      const unfinished = `${DEMO_TEMPLATE}_unfinished`;
      await run(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
      await run(`CREATE DATABASE ${unfinished} TEMPLATE ${EMPTY_TEMPLATE}`);
      await fillDemoShop(onDatabase(server, unfinished), { report: () => {} });
      await run(`ALTER DATABASE ${unfinished} RENAME TO ${DEMO_TEMPLATE}`);
    },
    TIMEOUTS,
  );
}
