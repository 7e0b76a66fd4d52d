// npm's `prepare`: generates Prisma's client where the CLI is installed. Without it (npm ci --omit=dev, an image that
// runs what was built elsewhere) there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const prisma = findCli();
if (prisma) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { status } = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.exitCode = status ?? 1;
} else process.stdout.write('prisma is not installed, so its client is not generated\n');

function findCli() {
  try {
    return createRequire(import.meta.url).resolve('prisma/build/index.js');
  } catch {
    return undefined;
  }
}
