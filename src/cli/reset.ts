import 'reflect-metadata';
import { type Config, loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { maskedUrl } from '../platform/config/secret-mask.ts';
import { toConnectionFailure } from '../platform/db/connection-failure.ts';
import { applyMigrations } from '../platform/db/migrations/apply-migrations.ts';
import { withOneConnection } from '../platform/db/one-connection.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { stopOnSignals } from '../platform/process/stop-signals.ts';
import { replaceByDemoShop } from './demo/demo-snapshot.ts';
import { fillDemoShop } from './demo/fill-demo-shop.ts';
import { readFlags } from './flags.ts';
import { StepList } from './progress.ts';
import { runCommand } from './run-command.ts';
import { openEmbedded } from './start/open-embedded.ts';
import { processTerminal } from './terminal.ts';

const help = `
npm run reset -- [--force]

Brings the demo shop back as it was on the first start. Everything else in the database is lost. The server must be
stopped.

  --force     do it to the database of DATABASE_URL as well
  -h, --help  show this
`;

const STOP_TIMEOUT_MS = 20_000;

await runCommand(async () => {
  const flags = readFlags({ command: 'npm run reset --', help, options: { force: { type: 'boolean' } } });
  const config = loadConfig(readEnvironment());
  const steps = new StepList(processTerminal());
  if (config.databaseUrl === undefined) await resetEmbedded(config, steps);
  else if (flags.force) await resetGiven(config.databaseUrl, steps);
  else throw needsForce(config.databaseUrl);
});

async function resetEmbedded({ dataDir }: Config, steps: StepList): Promise<void> {
  const open = new CloseStack();
  stopOnSignals({ stop: () => open.close(), timeoutMs: STOP_TIMEOUT_MS, announce: () => {}, force: () => {} });
  try {
    const url = await steps.step('PostgreSQL', async (report) => {
      const opened = await openEmbedded(dataDir, 'npm run reset', open);
      report.result(opened.origin);
      return opened.url;
    });
    await steps.step('Demo shop', async (report) => {
      report.result(await replaceByDemoShop(url, (progress) => report.progress(progress)));
    });
  } finally {
    await open.close();
  }
}

async function resetGiven(url: string, steps: StepList): Promise<void> {
  try {
    await steps.step('Migrations', async (report) => {
      const applied = await withOneConnection(url, ({ run }) => applyMigrations(url, run));
      report.result(applied.length > 0 ? `${applied.length} applied` : 'up to date');
    });
    await steps.step('Demo shop', async (report) => {
      report.result(await fillDemoShop(url, { replace: true, report: (progress) => report.progress(progress) }));
    });
  } catch (error) {
    throw toConnectionFailure(error, url);
  }
}

function needsForce(url: string): OperatorError {
  return new OperatorError(
    'Nothing was reset',
    `DATABASE_URL is set, and all that is in ${maskedUrl(url)} would be lost`,
    [
      'npm run reset -- --force   (if that is what you want)',
      'env -u DATABASE_URL -u DATABASE_URL_FILE npm run reset   (resets the embedded database)',
    ],
  );
}
