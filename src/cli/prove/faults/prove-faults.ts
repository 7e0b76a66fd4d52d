import { readFlags, UsageError } from '../../flags.ts';
import { StepList } from '../../progress.ts';
import { terminalBeside } from '../../terminal.ts';
import { seedFlag, wholeFlag } from '../whole-flag.ts';
import { chosenFaults, faultsHelp } from './tried/chosen-faults.ts';

const help = `
npm run prove -- faults [--only redis|postgres|NAME] [--seconds N] [--load N] [--seed N] [--json]

Has Redis and PostgreSQL fail in every way that we know of, while two servers of a fresh demo shop are asked for 60 kept
screens and 20 others and written to 20 times a second: 3 s before, 8 s while it lasts, 6 s after. The shop is made in a
temporary folder, with a PostgreSQL and a Redis of its own, and nothing of it stays; redis-server or valkey-server has
to be there.

  --only NAME    the faults of one store, or one fault:
${faultsHelp()}
  --seconds N    how long each lasts, 1 to 60 (8)
  --load N       of the load, so many percent, 5 to 100 (100): for machines that are too slow for all of it
  --seed N       the same seed asks for the same things (a new one each time)
  --json         print the result as one JSON value
  -h, --help     show this

A line for each fault: how much of the kept screens, of those for who has just written, of reads past the cache and of
writes was good while it lasted, and the time that 99 of 100 of them took; when all was good again; how many failed with
an error that clients can deal with; how many said that they were older than they should be; how many were wrong; and
how many acknowledged writes are not in the database.

Exit code: 0 all demands are met, 1 one is missed, 2 wrong flags.
`;

const options = {
  only: { type: 'string' },
  seconds: { type: 'string', default: '8' },
  load: { type: 'string', default: '100' },
  seed: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Proves what holds while a store fails. */
export async function run(argv: readonly string[]): Promise<void> {
  const flags = readFlags({ command: 'npm run prove -- faults', help, options }, argv);
  const faults = chosenFaults(flags.only);
  if (faults.length === 0)
    throw new UsageError(`--only is "${flags.only}"; it can be redis, postgres, or one of\n${faultsHelp()}`);
  const asked = {
    faults,
    seconds: wholeFlag('--seconds', flags.seconds, 1, 60),
    load: wholeFlag('--load', flags.load, 5, 100),
    seed: seedFlag(flags.seed),
  };
  const terminal = terminalBeside(flags.json);
  // Only now: a wrong flag is told at once.
  const { runFaultProofs } = await import('./run-fault-proofs.ts');
  const result = await runFaultProofs(asked, new StepList(terminal), terminal);
  if (flags.json) process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  if (!result.holds) process.exitCode = 1;
}
