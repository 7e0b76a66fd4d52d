import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../../platform/errors/operator-error.ts';

const client = path.join('src', 'generated', 'prisma', 'client.ts');
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** True when Prisma's client was generated, as `npm ci` and `npm start` do by themselves. */
export function hasGeneratedClient(): boolean {
  return existsSync(path.join(root, client));
}

/** @throws OperatorError when Prisma's client is missing */
export function requireGeneratedClient(): void {
  if (hasGeneratedClient()) return;
  throw new OperatorError(
    "Prisma's client is missing",
    `${client} could not be generated, as npm leaves prisma out with --omit=dev`,
    ['npm ci --include=dev', 'npm run prepare'],
  );
}
