import { afterAll, describe, expect, it } from 'vitest';
import { Databases } from '../../../src/platform/db/databases.ts';
import { connectionUrl, newPassword, saveConnection } from '../../../src/platform/db/embedded/connection-file.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/platform/db/embedded/embedded-postgres.ts';
import { applyMigrations } from '../../../src/platform/db/migrations/apply-migrations.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { freePort } from '../../../src/platform/process/free-port.ts';
import { type RunningCommand, startCommand } from '../../support/command.ts';
import { useDataFolder } from '../../support/data-folder.ts';

const BACK_MS = 5_000;
const folder = useDataFolder();
const port = await freePort('127.0.0.1');
const connection = { port: await freePort('127.0.0.1'), password: newPassword() };
const url = connectionUrl(connection);
let postgres: EmbeddedPostgres | undefined;
let main: RunningCommand | undefined;

afterAll(async () => {
  main?.process.kill('SIGKILL');
  await postgres?.stop();
});

async function status(path: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}${path}`)).status;
}

const bare = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DRAIN_NOTICE_MS: '0' };
const issuer = { name: 'shop', url: 'https://id.shop.example', audience: 'shop', viewers: 'customer' };
const production = {
  ...{ ...bare, PUBLIC_URL: 'https://graph.shop.example', ISSUERS: JSON.stringify([issuer]) },
  SESSION_SECRET: 'q8Zr1vWn5TjXc3KyLb7Hs9DfGm2PaUeR+4x6',
};
const startMain = (env: Record<string, string>) => startCommand(process.execPath, ['.build/main.js'], env);

describe('the production process', { timeout: 120_000 }, () => {
  it('ends with 1 and names the setting when it is given no database', async () => {
    const { code, output } = await startMain(production).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_URL: it is not set/m);
  });

  it('ends with 1 and names every setting that is not safe in production', async () => {
    const { code, output } = await startMain({ ...bare, CORS_ORIGINS: 'http://shop.example' }).ended;
    expect(code).toBe(1);
    for (const name of ['PUBLIC_URL', 'ISSUERS', 'CORS_ORIGINS', 'DATABASE_URL'])
      expect(output).toMatch(new RegExp(`^${name}\\b.*: `, 'm'));
  });

  it('lives while the database is down, and says that it is not ready', async () => {
    main = startMain({ ...production, DATABASE_URL: url });
    await main.says(/Server listening/);
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(503);
  });

  it('ends with 1 and names the port when that is taken', async () => {
    const { code, output } = await startMain({ ...production, DATABASE_URL: url }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^PORT \d+ is taken: process \d+ listens on it/m);
  });

  it('is not ready while migrations are missing', async () => {
    await saveConnection(folder, connection);
    postgres = await startEmbeddedPostgres(folder, false);
    await withOneConnection(postgres.url('postgres'), (server) => new Databases(server).create('vitrine'));
    expect(await status('/readyz')).toBe(503);
  });

  it(`is ready within ${BACK_MS} ms after the database came, without a restart`, async () => {
    await withOneConnection(url, ({ run }) => applyMigrations(url, run));
    await expect.poll(() => status('/readyz'), { timeout: BACK_MS, interval: 100 }).toBe(200);
  });

  it('ends with 0 on SIGTERM, and logs JSON alone', async () => {
    main?.process.kill('SIGTERM');
    const end = await main?.ended;
    expect(end?.code).toBe(0);
    const lines = end?.output.trim().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line))).toHaveLength(lines.length);
    expect(end?.output).not.toContain(connection.password);
  });
});
