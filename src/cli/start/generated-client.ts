import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { OperatorError } from '../../platform/errors/operator-error.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const TIMEOUT_MS = 120_000;

/** True when Prisma's client was generated, as `npm ci` does by itself. */
export function hasGeneratedClient(): boolean {
  return existsSync(path.join(root, 'src', 'generated', 'prisma', 'client.ts'));
}

/**
 * Generates Prisma's client, for those who installed with --ignore-scripts.
 * @throws OperatorError
 */
export async function generateClient(): Promise<void> {
  try {
    const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
    await promisify(execFile)(process.execPath, [prisma, 'generate'], { cwd: root, timeout: TIMEOUT_MS });
  } catch (error) {
    throw new OperatorError(
      "Prisma's client is missing and could not be generated",
      error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      ['npm ci --include=dev', 'npx prisma generate'],
      { cause: error },
    );
  }
}
