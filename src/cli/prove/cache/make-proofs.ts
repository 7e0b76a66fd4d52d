import { SeededRandom } from '../../../platform/random/seeded-random.ts';
import type { Database } from '../../../platform/db/database.ts';
import type { WrittenScreen } from '../../../screens/registry/screen.ts';
import { everySample, places, type Place } from './asked-screens.ts';
import { ChangeLog } from './change-log.store.ts';
import { Freshness, type FreshnessParts } from './freshness.ts';
import { importAct } from './import-act.ts';
import { Leaks, type LeakViewer } from './leaks.ts';
import { datedActs, mutationActs } from './mutation-acts.ts';
import { ScreenPool } from './screen-pool.ts';
import type { ShopClient } from './shop-client.ts';
import { ShopRecords } from './shop-records.store.ts';
import { slowReadAct } from './slow-read-act.store.ts';
import { writesPastServers } from './writes-past-servers.store.ts';

/** What proofs are made on, however its servers were started. */
export interface ProofGround {
  readonly client: ShopClient;
  readonly database: Database;
  readonly screens: readonly WrittenScreen[];
  /** For files that are imported. */
  readonly folder: string;
  readonly seed: number;
}

/** How a proof of freshness may be smaller than the whole. */
export interface FreshnessOptions extends Pick<FreshnessParts, 'untilFound' | 'travelMs'> {
  /** Where buyers shop. */
  readonly among?: readonly Place[];
  /** Names of the acts that are done; all when left out. */
  readonly only?: readonly string[];
}

/** A proof of freshness with all that can be written. */
export function makeFreshness(
  { client, database, screens, folder, seed }: ProofGround,
  { among, only, ...options }: FreshnessOptions = {},
): Freshness {
  const random = new SeededRandom(`freshness ${seed}`);
  const shop = new ShopRecords(database, random.fork('records'));
  const pool = new ScreenPool(screens, shop, random.fork('screens'), among);
  const all = [
    ...mutationActs(shop, client),
    ...datedActs(shop, client),
    ...writesPastServers(shop, database),
    importAct(shop, database, folder),
    slowReadAct(shop, pool, client, database),
  ];
  const acts = only ? all.filter(({ name }) => only.includes(name)) : all;
  return new Freshness({ client, shop, pool, acts, changes: new ChangeLog(database), random, ...options });
}

/** A proof of leaks with all screens. */
export function makeLeaks(
  { client, screens, seed }: ProofGround,
  viewers: readonly LeakViewer[],
  { among = places, untilFound = false }: { readonly among?: readonly Place[]; readonly untilFound?: boolean } = {},
): Leaks {
  return new Leaks({
    client,
    screens: everySample(screens, among),
    viewers,
    random: new SeededRandom(`leaks ${seed}`),
    untilFound,
  });
}
