import { isEmpty, removeAllRows } from '../../platform/db/contents.ts';
import { schemaNote, setSchemaNote } from '../../platform/db/schema-note.ts';
import { withOneConnection } from '../../platform/db/one-connection.ts';
import type { StepProgress } from '../progress.ts';
import { fillDemoShop } from './fill-demo-shop.ts';

const BEGUN = 'vitrine: the demo shop is being filled in';

/** True for a database without rows, and for one whose filling was cut short. */
export async function wantsDemoShop(url: string): Promise<boolean> {
  return withOneConnection(url, async (connection) => (await schemaNote(connection)) === BEGUN || isEmpty(connection));
}

/**
 * Fills a database of somebody else's server with the demo shop, in place. All that is in it is lost. A filling that is
 * cut short leaves a note, and the next start begins again.
 */
export async function fillGivenDatabase(url: string, report: (progress: StepProgress) => void): Promise<string> {
  return withOneConnection(url, async (connection) => {
    await setSchemaNote(connection, BEGUN);
    await removeAllRows(connection);
    const outcome = await fillDemoShop(url, report);
    await setSchemaNote(connection, null);
    return outcome;
  });
}
