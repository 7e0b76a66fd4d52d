import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../platform/config/config.ts';
import { findHolder, type LockHolder } from '../../platform/db/embedded/folder-lock.ts';
import { portHolder } from '../../platform/process/port-holder.ts';
import { busyPort } from '../../platform/process/listen-address.ts';
import { isFree } from '../../platform/process/free-port.ts';
import { diagnose } from './diagnose.ts';
import { fail, type Finding, ok, warn } from './finding.ts';

/** Bytes that should be left: the large demo shop with its indexes and the write-ahead log. */
const SPACE = 1_000_000_000;

/** The data folder, its disk and its user, and the port. */
export async function folderFindings(config: Config): Promise<Finding[]> {
  const folder = path.resolve(config.dataDir);
  const holder = await findHolder(folder);
  const findings = [diagnose('Port', () => portFinding(config, holder))];
  if (config.databaseUrl === undefined) findings.unshift(diagnose('Data folder', () => folderFinding(folder, holder)));
  return Promise.all(findings);
}

async function folderFinding(folder: string, holder: LockHolder | undefined): Promise<Finding> {
  const existing = nearestExisting(folder);
  try {
    await access(existing, constants.W_OK | constants.X_OK);
  } catch {
    return fail(
      'Data folder',
      `${existing} cannot be written to`,
      `ls -ld ${existing}`,
      'DATA_DIR=$HOME/.vitrine npm start',
    );
  }
  const { bavail, bsize } = await statfs(existing);
  const free = `${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
  if (bavail * bsize < SPACE)
    return warn('Data folder', `${folder}: only ${free}`, 'make room, or name another folder: DATA_DIR=…');
  if (holder) return ok('Data folder', `${folder}: in use by process ${holder.pid} (${holder.act}), ${free}`);
  return ok('Data folder', `${folder}: ${existing === folder ? 'there' : 'made by the first start'}, ${free}`);
}

async function portFinding(config: Config, holder: LockHolder | undefined): Promise<Finding> {
  const { port, host } = config;
  if (port === 0) return ok('Port', 'any free one');
  if (await isFree(port, host)) return ok('Port', `${host}:${port} is free`);
  if (holder && (await portHolder(port))?.pid === holder.pid)
    return ok('Port', `${host}:${port} is served by this shop`);
  const { what, why, remedies } = await busyPort(config);
  return fail('Port', `${what}: ${why}`, ...remedies);
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
