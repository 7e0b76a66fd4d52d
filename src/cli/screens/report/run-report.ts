import type { Config } from '../../../platform/config/config.ts';
import { CloseStack } from '../../../platform/process/close-stack.ts';
import type { ClientProfile } from '../../../screens/profile/field-profile.ts';
import { readProfile } from '../../../screens/profile/profile-file.ts';
import { readScreens, ScreenFileError } from '../../../screens/registry/read-screens.ts';
import type { WrittenScreen } from '../../../screens/registry/screen.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import { UsageError } from '../../flags.ts';
import type { StepList } from '../../progress.ts';
import { openReportShop } from './open-report-shop.ts';
import type { ScreensReport } from './screens-report.ts';

/** Which screens are run, and how. */
export interface ReportAsked {
  /** The folder `screens`. */
  readonly folder: string;
  readonly client?: string | undefined;
  readonly screen?: string | undefined;
  /** Timed runs of each set of samples. */
  readonly runs: number;
  /** On a fresh demo shop beside the shop. */
  readonly demo: boolean;
}

/**
 * Runs screens on a shop, and shows how far it is.
 * @param during called while the shop is there still
 * @throws OperatorError, UsageError
 */
export async function runReport(
  config: Config,
  asked: ReportAsked,
  steps: StepList,
  during: (report: ScreensReport, shopUrl: string) => Promise<void> = async () => {},
): Promise<ScreensReport> {
  const open = new CloseStack();
  try {
    const screens = await chosenScreens(asked);
    const accepted = await readProfiles(asked.folder, screens);
    const shop = await steps.step('Shop', async (step) => {
      const opened = await openReportShop(config, asked.demo, step, open);
      step.result(opened.words);
      return opened;
    });
    const report = await steps.step('Screens', async (step): Promise<ScreensReport> => {
      // Only now: the graph takes a second to load, and a wrong flag is told at once.
      await import('reflect-metadata');
      const { buildGraphSchema } = await import('../../../server/graph-schema.ts');
      const { measureScreens } = await import('./measure-screens.ts');
      const measured = await measureScreens(
        {
          schema: buildGraphSchema(),
          url: shop.url,
          screens,
          accepted,
          runs: asked.runs,
          connections: config.databasePoolSize,
          progress: (done, total) => step.progress({ done, total, unit: 'samples' }),
        },
        open,
      );
      return { format: 'vitrine-screens-report', shop: shop.words, runs: asked.runs, screens: measured };
    });
    await during(report, shop.url);
    return report;
  } finally {
    await open.close();
  }
}

/** The screens that are asked for. @throws UsageError where there is none of that name; OperatorError for a file that cannot be used */
async function chosenScreens({ folder, client, screen }: ReportAsked): Promise<WrittenScreen[]> {
  const all = await readScreens(folder).catch((error: unknown) => {
    if (!(error instanceof ScreenFileError)) throw error;
    throw new OperatorError('A screen cannot be used', error.message.replace(/\.$/, ''), ['mend the file'], {
      cause: error,
    });
  });
  const clients = [...new Set(all.map((one) => one.client))];
  if (client !== undefined && !clients.includes(client))
    throw new UsageError(`There is no client "${client}"; there are ${clients.join(', ') || 'none'}.`);
  const ofClient = all.filter((one) => client === undefined || one.client === client);
  const chosen = ofClient.filter((one) => screen === undefined || one.name === screen);
  if (chosen.length > 0) return chosen;
  const names = ofClient.map(({ name }) => name).join(', ');
  throw new UsageError(
    screen === undefined ? `There are no screens in ${folder}.` : `There is no screen "${screen}"; there are ${names}.`,
  );
}

async function readProfiles(
  folder: string,
  screens: readonly WrittenScreen[],
): Promise<ReadonlyMap<string, ClientProfile>> {
  const clients = [...new Set(screens.map(({ client }) => client))];
  return new Map(
    await Promise.all(clients.map(async (client) => [client, await readProfile(folder, client)] as const)),
  );
}
