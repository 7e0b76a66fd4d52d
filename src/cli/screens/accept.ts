import path from 'node:path';
import { loadConfig } from '../../platform/config/config.ts';
import { readEnvironment } from '../../platform/config/environment.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { profileFile } from '../../screens/profile/profile-file.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { readFlags } from '../flags.ts';
import { StepList } from '../progress.ts';
import { processTerminal } from '../terminal.ts';
import { acceptProfiles } from './report/accept-profiles.ts';
import { reportDetails } from './report/report-details.ts';
import { runReport } from './report/run-report.ts';

const help = `
npm run screens -- accept [--client NAME] [--screen NAME]

Keeps what each field of the screens takes, in screens/<client>/generated/profile.json: what a report compares with
when it names the field that broke a budget. Measured on a fresh demo shop, so that everybody gets the same file; commit
it with the screen. Nothing is accepted while one of the screens is over its budget.

  --client NAME  the screens of one client only
  --screen NAME  one screen only
  -h, --help     show this
`;

const text = { type: 'string' } as const;

/** Keeps what the screens take now as accepted. */
export async function run(argv: readonly string[]): Promise<void> {
  const { client, screen } = readFlags(
    { command: 'npm run screens -- accept', help, options: { client: text, screen: text } },
    argv,
  );
  const terminal = processTerminal();
  const asked = { folder: screensFolder, client, screen, runs: 0, demo: true };
  const report = await runReport(loadConfig(readEnvironment()), asked, new StepList(terminal));
  const { refused, accepted } = await acceptProfiles(screensFolder, report, screen === undefined);
  if (refused.length > 0) {
    terminal.write(`\n${reportDetails(report)}`);
    throw new OperatorError('Nothing was accepted', `${refused.join(', ')} is over budget or failed`, [
      'take the field out again, or ask its owner for another budget in @screen',
      'npm run screens -- accept --client NAME --screen NAME   (accepts another one alone)',
    ]);
  }
  const near = (of: string): string => path.relative(process.cwd(), profileFile(screensFolder, of));
  terminal.write(`\n${accepted.map((of) => `accepted: ${near(of)}\n`).join('')}`);
}
