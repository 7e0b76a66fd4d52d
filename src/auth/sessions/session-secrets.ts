import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface SecretSettings {
  readonly environment: 'development' | 'test' | 'production';
  readonly sessionSecret?: readonly string[] | undefined;
  readonly dataDir: string;
}

/**
 * The secrets that sessions are sealed with. Where none is set, development makes one and keeps it in DATA_DIR, for its
 * owner's eyes only, so that sessions survive a restart; elsewhere it lives as long as the process.
 * @throws Error when DATA_DIR cannot be written
 */
export function sessionSecretsOf({ environment, sessionSecret, dataDir }: SecretSettings): readonly string[] {
  if (sessionSecret && sessionSecret.length > 0) return sessionSecret;
  const made = randomBytes(32).toString('base64url');
  if (environment !== 'development') return [made];
  const file = path.resolve(dataDir, 'session-secret');
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, made, { flag: 'wx', mode: 0o600 });
    return [made];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length >= 32) return [kept];
  writeFileSync(file, made, { mode: 0o600 });
  return [made];
}
