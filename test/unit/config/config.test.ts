import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, type SettingFault } from '../../../src/platform/config/config-error.ts';
import { loadConfig, withDatabase } from '../../../src/platform/config/config.ts';
import type { Environment } from '../../../src/platform/config/setting-text.ts';

const DATABASE_URL = 'postgresql://shop:s3cret@db.example:5432/shop';

function faultsOf(env: Environment): readonly SettingFault[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('have a default for all but the stores, who signs in, and who is asked outside', () => {
    const { databaseUrl, redisUrl, issuers, sessionSecret, ...rest } = loadConfig({});
    const { taxProviderUrl, taxProviderToken, deliveryProviderUrl, deliveryProviderToken, ...others } = rest;
    expect([databaseUrl, redisUrl, issuers, sessionSecret]).toEqual(Array(4).fill(undefined));
    expect([taxProviderUrl, taxProviderToken, deliveryProviderUrl, deliveryProviderToken]).toEqual(
      Array(4).fill(undefined),
    );
    expect(Object.values(others)).not.toContain(undefined);
  });

  it('listen on loopback while developing and on every address in production', () => {
    expect(loadConfig({}).host).toBe('127.0.0.1');
    expect(loadConfig({ NODE_ENV: 'production' }).host).toBe('0.0.0.0');
  });

  it('close the explorer, introspection and other origins in production unless they are opened', () => {
    const closed = loadConfig({ NODE_ENV: 'production' });
    expect([closed.graphiql, closed.introspection, closed.corsOrigins]).toEqual([false, false, []]);
    const opened = loadConfig({ NODE_ENV: 'production', GRAPHIQL: 'yes', INTROSPECTION: '1', CORS_ORIGINS: '*' });
    expect([opened.graphiql, opened.introspection, opened.corsOrigins]).toEqual([true, true, '*']);
  });

  it('take a list of origins', () => {
    const config = loadConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:3000' });
    expect(config.corsOrigins).toEqual(['https://a.example', 'http://localhost:3000']);
  });

  it('treat an empty variable as one that is not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it('make the public URL from the port, and take one without its last slash', () => {
    expect(loadConfig({ PORT: '4100' }).publicUrl).toBe('http://localhost:4100');
    expect(loadConfig({ PUBLIC_URL: 'https://graph.example/' }).publicUrl).toBe('https://graph.example');
  });

  it('take one Redis, or the nodes of a Cluster: of one scheme, without gaps and without databases', () => {
    const isTaken = (url: string): boolean => faultsOf({ REDIS_URL: url }).length === 0;
    for (const url of ['redis://a/3', 'redis://a:1, redis://b:2/0', 'rediss://u:p,w@a,rediss://b/'])
      expect([url, isTaken(url)]).toEqual([url, true]);
    for (const url of ['redis://a,rediss://b', 'redis://a,,redis://b', 'redis://a,', 'redis://a/1,redis://b/1'])
      expect([url, isTaken(url)]).toEqual([url, false]);
  });

  it('report every fault at once, each with what is right', () => {
    const faults = faultsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      GRAPHIQL: 'maybe',
      CORS_ORIGINS: 'https://a.example/x',
    });
    expect(faults.map(({ name, value }) => [name, value])).toEqual([
      ['PORT', '"70000"'],
      ['LOG_LEVEL', '"loud"'],
      ['CORS_ORIGINS', '"https://a.example/x"'],
      ['GRAPHIQL', '"maybe"'],
    ]);
    expect(faults[0]?.remedy).toBe('it must be a whole number from 0 to 65535.');
  });

  it.each(['-1', '1e3', '0x10', '4000.5', '٤٠٠٠', '65536'])('refuse %s as a port', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1);
  });

  it('never show a password, not even of a URL that is wrong', () => {
    const wrong = { DATABASE_URL: 'mysql://shop:s3cret@db.example/shop?password=s3cret', REDIS_URL: 's3cret' };
    const faults = faultsOf(wrong);
    expect(faults).toHaveLength(2);
    expect(JSON.stringify(faults)).not.toContain('s3cret');
    expect(faults[0]?.value).toBe('mysql://shop:***@db.example/shop');
  });

  it('ask for a database where a process needs one of its own choosing', () => {
    expect(withDatabase(loadConfig({ DATABASE_URL })).databaseUrl).toBe(DATABASE_URL);
    expect(() => withDatabase(loadConfig({}))).toThrow(/DATABASE_URL: it is not set/);
  });
});

describe('a secret in a file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vitrine-secrets-'));
  const file = path.join(folder, 'database-url');
  beforeAll(() => writeFileSync(file, `${DATABASE_URL}\n`));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read without the line end', () => {
    expect(loadConfig({ DATABASE_URL_FILE: file }).databaseUrl).toBe(DATABASE_URL);
  });

  it('may not compete with the variable', () => {
    const [fault] = faultsOf({ DATABASE_URL, DATABASE_URL_FILE: file });
    expect(fault).toMatchObject({ name: 'DATABASE_URL_FILE', remedy: 'DATABASE_URL is set too; keep one of the two.' });
  });

  it('names the file that cannot be read', () => {
    const [fault] = faultsOf({ DATABASE_URL_FILE: path.join(folder, 'missing') });
    expect(fault?.remedy).toMatch(/cannot be read \(ENOENT\)/);
  });

  it('is not looked for where the setting is no secret', () => {
    expect(loadConfig({ PORT_FILE: file }).port).toBe(4000);
  });
});
