import { loadConfig, type Config } from '../../platform/config/config.ts';
import { readEnvironment } from '../../platform/config/environment.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { dearestOf } from '../../screens/profile/field-profile.ts';
import { readProfile } from '../../screens/profile/profile-file.ts';
import { compareScreens, type ScreenFootprint, type ScreensComparison } from '../../screens/profile/screen-change.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { readFlags, UsageError } from '../flags.ts';
import { StepList } from '../progress.ts';
import { terminalBeside } from '../terminal.ts';
import { comparisonText } from './diff/comparison-text.ts';
import { earlierReport } from './diff/earlier-report.ts';
import { commitWithScreens, type Commit } from './diff/git.ts';
import { runReport, type ReportAsked } from './report/run-report.ts';
import type { ScreensReport } from './report/screens-report.ts';

const help = `
npm run screens -- diff [REF] [--accepted] [--client NAME] [--screen NAME] [--demo] [--json]

Tells what the files here add to each screen, compared with a commit, branch or tag (main): statements, bytes, and the
fields that are the cause. The screens of REF are run by its own code, in a work tree of its own, on the same shop.

  --accepted     compare with the accepted profiles instead, on a fresh demo shop: takes half the time
  --client NAME  the screens of one client only
  --screen NAME  one screen only
  --demo         on a fresh demo shop beside the shop
  --json         print the comparison as one JSON value
  -h, --help     show this
`;

const text = { type: 'string' } as const;
const yes = { type: 'boolean', default: false } as const;
const options = { accepted: yes, client: text, screen: text, demo: yes, json: yes } as const;

/** Tells what a change adds to each screen. */
export async function run(argv: readonly string[]): Promise<void> {
  const [first] = argv;
  const named = first !== undefined && !first.startsWith('-') ? first : undefined;
  const usage = { command: 'npm run screens -- diff', help, options };
  const flags = readFlags(usage, named === undefined ? argv : argv.slice(1));
  if (flags.accepted && named !== undefined)
    throw new UsageError(`Compare with ${named} or with what was accepted (--accepted), not with both.`);
  const terminal = terminalBeside(flags.json);
  const { client, screen } = flags;
  const asked = { folder: screensFolder, client, screen, runs: 0, demo: flags.demo || flags.accepted };
  const config = loadConfig(readEnvironment());
  const ref = named ?? 'main';
  const steps = new StepList(terminal);
  const comparison = flags.accepted
    ? await withAccepted(config, asked, steps)
    : await withCommit(config, asked, steps, await commitWithScreens(ref));
  terminal.write(`\n${comparisonText(comparison, flags.accepted ? 'what was accepted' : ref)}`);
  if (flags.json) process.stdout.write(`${JSON.stringify(comparison, undefined, 2)}\n`);
}

async function withAccepted(config: Config, asked: ReportAsked, steps: StepList): Promise<ScreensComparison> {
  const report = await runReport(config, asked, steps);
  const clients = [...new Set(report.screens.map(({ client }) => client))];
  const profiles = await Promise.all(clients.map((client) => readProfile(asked.folder, client)));
  const before = profiles.flatMap(({ client, screens }) =>
    [...screens].map(([name, fields]): ScreenFootprint => ({ client, name, fields })),
  );
  return compareScreens(footprints(report), before.filter(isAsked(asked)));
}

async function withCommit(
  config: Config,
  asked: ReportAsked,
  steps: StepList,
  commit: Commit,
): Promise<ScreensComparison> {
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort(interrupted());
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.once(name, stop);
  try {
    let before: ScreensReport | undefined;
    const now = await runReport(config, asked, steps, async (_report, shopUrl) => {
      before = await steps.step(`Screens of ${commit.ref}`, () => earlierReport(commit, shopUrl, interrupt.signal));
    });
    return compareScreens(footprints(now), footprints(before!).filter(isAsked(asked)));
  } finally {
    for (const name of signals) process.removeListener(name, stop);
  }
}

const isAsked =
  ({ client, screen }: ReportAsked) =>
  (one: ScreenFootprint): boolean =>
    (client === undefined || one.client === client) && (screen === undefined || one.name === screen);

/** @throws OperatorError where a screen could not be run, which would look like a saving */
function footprints({ screens }: ScreensReport): ScreenFootprint[] {
  return screens.map(({ client, name, sets }) => {
    const problem = sets.find((set) => set.problem !== undefined)?.problem;
    if (problem !== undefined)
      throw new OperatorError(`${client}/${name} cannot be compared`, problem, ['npm run screens']);
    return { client, name, fields: dearestOf(sets.map(({ fields }) => fields)) };
  });
}

const interrupted = (): OperatorError =>
  new OperatorError('Interrupted', 'nothing was compared, and nothing is left behind', ['npm run screens -- diff']);
