import path from 'node:path';
import type { Config } from '../platform/config/config.ts';
import { connectionUrl, readSavedConnection } from '../platform/db/embedded/connection-file.ts';
import { findHolder } from '../platform/db/embedded/folder-lock.ts';
import { findPostmaster } from '../platform/db/embedded/postmaster.ts';
import { type OpenedDatabase, openEmbedded } from './start/open-embedded.ts';
import type { CloseStack } from '../platform/process/close-stack.ts';

/**
 * The shop's database for a command beside the server: the one of DATABASE_URL, or the embedded one as a running
 * `npm start` has it, or the embedded one started for this command and stopped with it.
 * @param act who asks, as others are told: `npm run import`
 * @throws OperatorError
 */
export async function openDatabase(config: Config, act: string, open: CloseStack): Promise<OpenedDatabase> {
  return (await findDatabase(config)) ?? openEmbedded(config.dataDir, act, open);
}

/** The shop's database as it is there now: the one of DATABASE_URL, or that of a running `npm start`; undefined without. */
export async function findDatabase(config: Config): Promise<OpenedDatabase | undefined> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, origin: 'of DATABASE_URL' };
  const folder = path.resolve(config.dataDir);
  const [holder, saved, postmaster] = await Promise.all([
    findHolder(folder),
    readSavedConnection(folder),
    findPostmaster(path.join(folder, 'postgres')),
  ]);
  if (holder && saved && postmaster?.ready && postmaster.port === saved.port)
    return { url: connectionUrl(saved), origin: `of process ${holder.pid} (${holder.act})` };
  return undefined;
}
