import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './setting-text.ts';

/**
 * The process's environment. In development a file `.env` in the working directory adds what is not set already.
 * The one place that reads process.env.
 */
export function readEnvironment(): Environment {
  const file = path.resolve('.env');
  if (process.env.NODE_ENV !== 'production' && existsSync(file)) process.loadEnvFile(file);
  return { ...process.env };
}

/** True when npm runs this process (`npm start`), so that npm's death is ours too. */
export function startedByNpm(env: Environment): boolean {
  return env.npm_lifecycle_event !== undefined;
}

/** True where output is for a log, not for a person: continuous integration. */
export function isContinuousIntegration(env: Environment): boolean {
  return env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
}
