import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import { promisify } from 'node:util';
import { findBinaries } from '../../platform/db/embedded/binaries.ts';
import { hasGeneratedClient } from '../start/generated-client.ts';
import { diagnose } from './diagnose.ts';
import { fail, type Finding, ok, warn } from './finding.ts';

const OLDEST_NODE: readonly [major: number, minor: number] = [20, 19];
const OLDEST_NPM = 10;
const TIMEOUT_MS = 10_000;
const run = promisify(execFile);

/** Node, npm, and what `npm ci` should have left. */
export function machineFindings(embedded: boolean): Promise<Finding[]> {
  return Promise.all([
    diagnose('Node.js', nodeFinding),
    diagnose('npm', npmFinding),
    diagnose('Prisma', prismaFinding),
    ...(embedded ? [diagnose('PostgreSQL', postgresFinding)] : []),
  ]);
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const recent = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  const detail = `${process.version} on ${os.platform()} ${os.arch()}, ${os.availableParallelism()} cores`;
  return recent
    ? ok('Node.js', detail)
    : fail('Node.js', `${detail} is too old`, `install Node.js ${OLDEST_NODE.join('.')} or newer`);
}

async function npmFinding(): Promise<Finding> {
  const version = await run('npm', ['--version'], { timeout: TIMEOUT_MS, cwd: os.tmpdir() }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
  if (version === undefined) return warn('npm', 'not on the path', 'install npm, which comes with Node.js');
  return Number.parseInt(version, 10) >= OLDEST_NPM
    ? ok('npm', version)
    : warn('npm', `${version} is old`, 'npm install --global npm@11');
}

/** The offline engine must be of the very commit that Prisma's own would be. */
function prismaFinding(): Finding {
  if (!hasGeneratedClient()) return fail('Prisma', 'its client was not generated', 'npm run prepare');
  const require = createRequire(import.meta.url);
  const client = versionOf(require, '@prisma/client/package.json');
  const engine = versionOf(require, '@prisma/schema-engine-wasm', '../package.json');
  return engine === undefined || engine.startsWith(`${client}-`)
    ? ok('Prisma', `${client}, client generated`)
    : warn('Prisma', `client ${client} and schema engine ${engine} are of different versions`, 'npm ci');
}

function versionOf(require: NodeJS.Require, ...names: string[]): string | undefined {
  for (const name of names) {
    try {
      const found: unknown = require(name);
      if (typeof found === 'object' && found && 'version' in found) return String(found.version);
    } catch {
      // Not every package lets its package.json be read.
    }
  }
  return undefined;
}

/** Links between the libraries are mended on the way; a program that runs proves that all are there. */
async function postgresFinding(): Promise<Finding> {
  const { postgres } = await findBinaries();
  try {
    const { stdout } = await run(postgres, ['--version'], { timeout: TIMEOUT_MS });
    return ok('PostgreSQL', `embedded ${stdout.trim().replace(/^.*\) /, '')}`);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').slice(1).join(' ') || error.message : String(error);
    return fail('PostgreSQL', `the embedded one does not run: ${why}`, 'rm -r node_modules && npm ci');
  }
}
