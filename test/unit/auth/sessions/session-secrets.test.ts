import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sessionSecretsOf } from '../../../../src/auth/sessions/session-secrets.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'vitrine-secret-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('the secrets that are set are taken as they are', () => {
  expect(sessionSecretsOf({ environment: 'production', sessionSecret: ['one', 'two'], dataDir })).toEqual([
    'one',
    'two',
  ]);
});

test('development keeps one for its owner alone, so that sessions survive a restart', () => {
  const made = sessionSecretsOf({ environment: 'development', dataDir });
  const file = path.join(dataDir, 'session-secret');
  expect(made[0]).toMatch(/^[\w-]{43}$/);
  expect(sessionSecretsOf({ environment: 'development', dataDir })).toEqual(made);
  expect(readFileSync(file, 'utf8')).toBe(made[0]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('elsewhere it is new with every start and never written', () => {
  const [one, two] = [1, 2].map(() => sessionSecretsOf({ environment: 'production', dataDir })[0]);
  expect(one).not.toBe(two);
  expect(() => statSync(path.join(dataDir, 'session-secret'))).toThrow();
});
