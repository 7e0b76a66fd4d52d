import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readEnvironment } from '../../../platform/config/environment.ts';
import { Database } from '../../../platform/db/database.ts';
import { onDatabase } from '../../../platform/db/one-connection.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { replaceByDemoShop } from '../../demo/demo-snapshot.ts';
import type { StepReport } from '../../progress.ts';
import { ClientVersionsStore } from '../../../screens/versions/client-versions.store.ts';
import { PROOF_CLIENT, proofScreens } from './proof-screens.ts';
import { ShopClient } from './shop-client.ts';
import { startRedis } from './start-redis.ts';
import { startServers } from './start-servers.ts';
import { startSignIn } from './start-sign-in.ts';

/** A demo shop of the proof's own, with two servers. */
export interface ProofShop {
  readonly database: Database;
  readonly client: ShopClient;
  /** For files of the proof; it goes with it. */
  readonly folder: string;
  readonly words: string;
}

/** The database beside the shop's own that is replaced by a fresh demo shop for each proof. */
const PROOF_DATABASE = 'vitrine_proof';

/**
 * Brings a fresh demo shop, a Redis, an identity provider and two servers, each a process of its own.
 * @param url of a database of the server where the shop is to be
 * @param broken what is broken in the servers on purpose
 * @throws OperatorError
 */
export async function openProofShop(
  url: string,
  step: StepReport,
  open: CloseStack,
  broken?: string,
): Promise<ProofShop> {
  const databaseUrl = onDatabase(url, PROOF_DATABASE);
  await replaceByDemoShop(databaseUrl, (progress) => step.progress(progress));
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-proof-'));
  open.add(() => rm(folder, { recursive: true, force: true }));
  const timeouts = { acquireTimeoutMs: 10_000, statementTimeoutMs: 60_000, lockTimeoutMs: 10_000 };
  const settings = { connectionString: databaseUrl, applicationName: 'vitrine-proof', size: 2, ...timeouts };
  // The statement in flight reports a lost connection.
  const database = Database.open(settings, () => {});
  open.add(() => database.close());
  // The servers read what is published when they start.
  await new ClientVersionsStore(database).publish({ client: PROOF_CLIENT, version: '1' }, proofScreens, '');
  const environment = readEnvironment();
  const redis = await startRedis(environment, folder, open);
  const { issuers, headersOf } = await startSignIn(folder, open);
  const urls = await startServers({ environment, databaseUrl, redisUrl: redis.url, issuers, broken, folder }, open);
  const words = `a fresh demo shop, ${urls.length} servers, ${redis.words}`;
  return { database, client: new ShopClient({ urls, headersOf }), folder, words };
}
