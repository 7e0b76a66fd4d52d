import { loadConfig } from '../../platform/config/config.ts';
import { readEnvironment } from '../../platform/config/environment.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { readFlags, UsageError } from '../flags.ts';
import { StepList } from '../progress.ts';
import { terminalBeside } from '../terminal.ts';
import { isFailure } from './report/budget-verdict.ts';
import { reportDetails } from './report/report-details.ts';
import { reportTable } from './report/report-table.ts';
import { runReport } from './report/run-report.ts';

const help = `
npm run screens -- [report] [--client NAME] [--screen NAME] [--runs N] [--demo] [--strict-latency] [--json] [--html FILE]

Runs every screen with every set of its sample variables and compares what it takes with its budget. The shop is the
one of DATABASE_URL, of a running npm start, or of the data folder; a fresh demo shop where there is none. Each screen
is asked as the least viewer who may read all its fields.

  --client NAME      the screens of one client only
  --screen NAME      one screen only
  --runs N           timed runs of each set, 0 to 1,000 (20); 0 measures no times
  --demo             on a fresh demo shop beside the shop
  --strict-latency   a p95 over budget fails, too: for machines that are quiet
  --json             print the report as one JSON value
  --html FILE        write the report as one page: where bytes and statements come from
  -h, --help         show this

Exit code: 0 all within their budgets, 1 some are not or could not be run, 2 wrong flags.
`;

const MOST_RUNS = 1_000;
const text = { type: 'string' } as const;
const yes = { type: 'boolean', default: false } as const;
const options = {
  client: text,
  screen: text,
  runs: { type: 'string', default: '20' },
  demo: yes,
  'strict-latency': yes,
  json: yes,
  html: text,
} as const;

/** Runs the screens and compares them with their budgets. */
export async function run(argv: readonly string[]): Promise<void> {
  const flags = readFlags({ command: 'npm run screens --', help, options }, argv);
  const runs = runsOf(flags.runs);
  const strict = flags['strict-latency'];
  const terminal = terminalBeside(flags.json);
  const config = loadConfig(readEnvironment());
  const { client, screen, demo } = flags;
  const report = await runReport(config, { folder: screensFolder, client, screen, runs, demo }, new StepList(terminal));
  if (flags.html !== undefined) {
    const { writeReportPage } = await import('./report/report-page.ts');
    await writeReportPage(flags.html, report);
  }
  terminal.write(`\n${reportTable(report)}\n${reportDetails(report)}`);
  if (flags.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  if (report.screens.some((one) => isFailure(one, strict))) process.exitCode = 1;
}

/** @throws UsageError */
export function runsOf(given: string): number {
  const runs = Number(given);
  if (/^\d+$/.test(given) && runs <= MOST_RUNS) return runs;
  throw new UsageError(`--runs is "${given}"; give a whole number from 0 to ${MOST_RUNS.toLocaleString('en')}.`);
}
