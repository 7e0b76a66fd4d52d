import { Databases } from '../../platform/db/databases.ts';
import { applyMigrations } from '../../platform/db/migrations/apply-migrations.ts';
import { onDatabase, withOneConnection } from '../../platform/db/one-connection.ts';
import type { StepProgress } from '../progress.ts';
import { demoFingerprint } from './demo-fingerprint.ts';
import { fillDemoShop } from './fill-demo-shop.ts';

/** The demo shop as it was when it was fresh; `npm run reset` copies it back. */
const SNAPSHOT = 'vitrine_demo';
const UNFINISHED = 'vitrine_demo_unfinished';

/**
 * Replaces a database of the embedded server by the fresh demo shop. The shop is made in a database of its own, which
 * gets its name when it is whole, and then copied: a start that is killed half-way leaves no half shop, and the next
 * reset takes a fraction of a second.
 * @param url of the database to replace; all that is in it is lost
 * @returns what was done, in words
 */
export async function replaceByDemoShop(url: string, report: (progress: StepProgress) => void): Promise<string> {
  const target = decodeURIComponent(new URL(url).pathname.slice(1));
  const fingerprint = await demoFingerprint();
  return withOneConnection(onDatabase(url, 'postgres'), async (connection) => {
    const databases = new Databases(connection);
    const fresh = (await databases.note(SNAPSHOT)) === fingerprint;
    let outcome = 'brought back from its snapshot';
    if (!fresh) {
      await databases.drop(SNAPSHOT);
      await databases.drop(UNFINISHED);
      await databases.create(UNFINISHED);
      outcome = await migrateAndFill(onDatabase(url, UNFINISHED), report);
      await databases.setNote(UNFINISHED, fingerprint);
      await databases.rename(UNFINISHED, SNAPSHOT);
    }
    await databases.drop(target);
    await databases.create(target, SNAPSHOT);
    return outcome;
  });
}

async function migrateAndFill(url: string, report: (progress: StepProgress) => void): Promise<string> {
  await withOneConnection(url, ({ run }) => applyMigrations(url, run));
  return fillDemoShop(url, { report });
}
