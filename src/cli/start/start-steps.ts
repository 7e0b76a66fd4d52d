import { maskedUrl } from '../../platform/config/secret-mask.ts';
import type { Config, ConfigWithDatabase } from '../../platform/config/config.ts';
import { toConnectionFailure } from '../../platform/db/connection-failure.ts';
import { applyMigrations } from '../../platform/db/migrations/apply-migrations.ts';
import { isEmpty } from '../../platform/db/contents.ts';
import { withOneConnection } from '../../platform/db/one-connection.ts';
import { serverVersion } from '../../platform/db/server-version.ts';
import type { CloseStack } from '../../platform/process/close-stack.ts';
import { replaceByDemoShop } from '../demo/demo-snapshot.ts';
import { fillDemoShop } from '../demo/fill-demo-shop.ts';
import type { StepList, StepProgress } from '../progress.ts';
import { openEmbedded } from './open-embedded.ts';

/** A database that is migrated and, where wanted, filled. */
export async function prepareDatabase(
  config: Config,
  demo: boolean,
  steps: StepList,
  open: CloseStack,
): Promise<ConfigWithDatabase> {
  const embedded = config.databaseUrl === undefined;
  const databaseUrl = embedded
    ? await embeddedDatabase(config, steps, open)
    : await givenDatabase(config.databaseUrl, steps);
  await migrate(databaseUrl, steps);
  if (demo && (await withOneConnection(databaseUrl, isEmpty)))
    await steps.step('Demo shop', async (report) => {
      const progress = (step: StepProgress) => report.progress(step);
      report.result(
        embedded
          ? await replaceByDemoShop(databaseUrl, progress)
          : await fillDemoShop(databaseUrl, { report: progress }),
      );
    });
  return { ...config, databaseUrl };
}

function embeddedDatabase({ dataDir }: Config, steps: StepList, open: CloseStack): Promise<string> {
  return steps.step('PostgreSQL', async (report) => {
    const { url, origin } = await openEmbedded(dataDir, 'npm start', open);
    report.result(`${await withOneConnection(url, serverVersion)}, ${origin}`);
    return url;
  });
}

function givenDatabase(url: string, steps: StepList): Promise<string> {
  return steps.step('Database', async (report) => {
    try {
      report.result(`PostgreSQL ${await withOneConnection(url, serverVersion)} at ${maskedUrl(url)}`);
      return url;
    } catch (error) {
      throw toConnectionFailure(error, url);
    }
  });
}

function migrate(url: string, steps: StepList): Promise<void> {
  return steps.step('Migrations', async (report) => {
    const applied = await withOneConnection(url, ({ run }) => applyMigrations(url, run));
    report.result(applied.length > 0 ? `${applied.length} applied` : 'up to date');
  });
}
