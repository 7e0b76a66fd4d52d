import type { Config } from '../../../platform/config/config.ts';
import { toConnectionFailure } from '../../../platform/db/connection-failure.ts';
import { readCodeMigrations } from '../../../platform/db/migrations/migration-folder.ts';
import { readMigrationState } from '../../../platform/db/migrations/migration-state.ts';
import { onDatabase, withOneConnection } from '../../../platform/db/one-connection.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { replaceByDemoShop } from '../../demo/demo-snapshot.ts';
import { openDatabase } from '../../open-database.ts';
import type { StepReport } from '../../progress.ts';

/** A shop that screens are run on. */
export interface ReportShop {
  readonly url: string;
  /** Which one it is, in words. */
  readonly words: string;
}

/** The database beside the shop's own that fresh demo shops are copied to. */
const DEMO_DATABASE = 'vitrine_screens';

/**
 * The shop that screens are run on: the one of DATABASE_URL, of a running `npm start`, of the data folder, or, where there
 * is none or `demo` asks for it, a fresh demo shop beside it.
 * @throws OperatorError
 */
export async function openReportShop(
  config: Config,
  demo: boolean,
  step: StepReport,
  open: CloseStack,
): Promise<ReportShop> {
  const { url, origin } = await openDatabase(config, 'npm run screens', open);
  try {
    const state = await withOneConnection(url, ({ run }) => readMigrationState(run));
    const isShop = config.databaseUrl !== undefined || state.pending.length < (await readCodeMigrations()).length;
    if (demo || !isShop) {
      const copy = onDatabase(url, DEMO_DATABASE);
      await replaceByDemoShop(copy, (progress) => step.progress(progress));
      return { url: copy, words: 'a fresh demo shop' };
    }
    // A shop may be ahead of the code, as when an older version is compared on the shop of a newer one.
    if (state.pending.length === 0 && state.failed.length === 0) return { url, words: `the shop ${origin}` };
  } catch (error) {
    throw toConnectionFailure(error, url);
  }
  throw new OperatorError('The database does not fit this version', 'migrations are missing', [
    'npm run migrate',
    'npm run screens -- --demo   (on a fresh demo shop beside it)',
  ]);
}
