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

/** A proof of freshness with all that can be written. */
export function makeFreshness(
  { client, database, screens, folder, seed }: ProofGround,
  options: Pick<FreshnessParts, 'untilFound' | 'travelMs'> = {},
): Freshness {
  const random = new SeededRandom(`freshness ${seed}`);
  const shop = new ShopRecords(database, random.fork('records'));
  const pool = new ScreenPool(screens, shop.shown, random.fork('screens'));
  const acts = [
    ...mutationActs(shop, client),
    ...datedActs(shop, client),
    ...writesPastServers(shop, database),
    importAct(shop, database, folder),
  ];
  return new Freshness({ client, shop, pool, acts, changes: new ChangeLog(database), random, ...options });
}

/** A proof of leaks with all screens. */
export function makeLeaks(
  { client, screens, seed }: ProofGround,
  viewers: readonly LeakViewer[],
  among: readonly Place[] = places,
): Leaks {
  return new Leaks({
    client,
    screens: everySample(screens, among),
    viewers,
    random: new SeededRandom(`leaks ${seed}`),
  });
}
