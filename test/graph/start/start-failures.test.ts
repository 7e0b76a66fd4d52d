import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { onDatabase } from '../../../src/platform/db/one-connection.ts';
import { freePort } from '../../../src/platform/process/free-port.ts';
import { nodeStart } from '../../support/command.ts';
import { useDataFolder } from '../../support/data-folder.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const folder = useDataFolder();
const env = { DATA_DIR: path.join(folder, 'none'), PORT: '0' };

async function failureOf(settings: Record<string, string>, ...flags: string[]): Promise<string> {
  const { code, output } = await nodeStart({ ...env, ...settings }, ...flags).ended;
  expect(code, output).toBe(1);
  expect(output).not.toMatch(/^ +at /m);
  return output;
}

describe('npm start that cannot start', { timeout: 60_000 }, () => {
  it('names every bad setting at once', async () => {
    const output = await failureOf({ PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://u:s3cret@h/d' });
    expect(output).toContain('3 settings cannot be used');
    expect(output).toContain('PORT is "http": it must be a whole number from 0 to 65535.');
    expect(output).toContain('LOG_LEVEL is "loud": it must be one of');
    expect(output).toContain('DATABASE_URL is mysql://u:***@h/d: it must be a URL such as postgresql://');
    expect(output).not.toContain('s3cret');
  });

  it('refuses a flag that does not exist', async () => {
    const { code, output } = await nodeStart(env, '--demo-please').ended;
    expect(code).toBe(2);
    expect(output).toMatch(/Unknown option '--demo-please'\nTry: npm start -- --help/);
  });

  it('says that nothing listens where DATABASE_URL points', async () => {
    const port = await freePort('127.0.0.1');
    const output = await failureOf({ DATABASE_URL: `postgresql://u:s3cret@127.0.0.1:${port}/shop` });
    expect(output).toContain(`nothing listens on 127.0.0.1:${port}`);
    expect(output).toContain('env -u DATABASE_URL');
    expect(output).not.toContain('s3cret');
  });

  it('says that the password is wrong', async () => {
    const url = new URL(inject('postgresUrl'));
    url.password = 's3cret';
    const output = await failureOf({ DATABASE_URL: url.toString() });
    expect(output).toContain('refuses the user vitrine with this password');
    expect(output).not.toContain('s3cret');
  });

  it('says that the database does not exist, and how to make it', async () => {
    const output = await failureOf({ DATABASE_URL: onDatabase(inject('postgresUrl'), 'nowhere') });
    expect(output).toContain('it has no database nowhere');
    expect(output).toContain('CREATE DATABASE "nowhere"');
  });

  it('says that the data folder belongs to somebody else', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const output = await failureOf({ DATA_DIR: path.join(file, 'data') });
    expect(output).toContain(`The data folder ${path.join(file, 'data')} cannot be written to`);
  });

  it('says that the password of the embedded database is lost', async () => {
    const damaged = path.join(folder, 'damaged');
    mkdirSync(path.join(damaged, 'postgres'), { recursive: true });
    chmodSync(damaged, 0o755);
    const output = await failureOf({ DATA_DIR: damaged });
    expect(output).toContain('has a PostgreSQL whose password is lost');
    expect(output).toContain(`rm -r ${damaged}`);
  });
});

describe('npm start on a port that is taken', { timeout: 60_000 }, () => {
  const holder = net.createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => holder.close());

  it('names who holds it and the next free one, before it touches anything', async () => {
    const output = await failureOf({ PORT: String(port) });
    expect(output).toContain(`PORT ${port} is taken: process ${process.pid} listens on it`);
    expect(output).toMatch(/→ PORT=\d+ npm start/);
    expect(existsSync(env.DATA_DIR)).toBe(false);
  });
});

describe('npm start with DATABASE_URL', { timeout: 60_000 }, () => {
  const database = useTestDatabase();

  it('uses that database and starts none', async () => {
    const shop = nodeStart({ ...env, DATABASE_URL: database.url }, '--no-demo');
    await shop.says(/Vitrine is ready/);
    expect(shop.output()).toMatch(/Database +PostgreSQL 18/);
    expect(existsSync(path.join(env.DATA_DIR, 'postgres'))).toBe(false);
    shop.process.kill('SIGTERM');
    expect((await shop.ended).code).toBe(0);
  });
});
