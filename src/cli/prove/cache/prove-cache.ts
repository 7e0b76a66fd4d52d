import { loadConfig } from '../../../platform/config/config.ts';
import { readEnvironment } from '../../../platform/config/environment.ts';
import { readFlags, UsageError } from '../../flags.ts';
import { StepList } from '../../progress.ts';
import { terminalBeside } from '../../terminal.ts';
import { seedFlag, wholeFlag } from '../whole-flag.ts';
import type { CacheProofAsked } from './run-cache-proofs.ts';

const help = `
npm run prove -- cache [--steps N] [--requests N] [--seed N] [--only freshness|leaks] [--break KIND] [--json]

Proves on two servers of a fresh demo shop that kept answers are never older than what was written, whoever wrote it
however, and never those of somebody else. The shop is made beside the one of DATABASE_URL, of a running npm start, or
of the data folder; Redis is the one of REDIS_URL, or one of the proof's own where redis-server is there.

  --steps N      writes, 1 to 10,000 (200)
  --requests N   requests that look for leaks, at the least (2,000)
  --seed N       the same seed writes and asks the same (a new one each time; it is printed)
  --only NAME    freshness or leaks alone
  --break KIND   break something in the servers on purpose, which the proof has to find: tag:review@product_id,
                 key:language …; all does so with every kind of tag, one after the other, which takes long
  --json         print the result as one JSON value
  -h, --help     show this

Exit code: 0 it holds, 1 it does not, 2 wrong flags. What is broken on purpose and found is 1, too; with --break all it
is 0 where every kind was found or is covered by others.
`;

const text = { type: 'string' } as const;
const options = {
  steps: { type: 'string', default: '200' },
  requests: { type: 'string', default: '2000' },
  seed: text,
  only: text,
  break: text,
  json: { type: 'boolean', default: false },
} as const;

/** Proves the response cache. */
export async function run(argv: readonly string[]): Promise<void> {
  const flags = readFlags({ command: 'npm run prove -- cache', help, options }, argv);
  const { only } = flags;
  if (only !== undefined && only !== 'freshness' && only !== 'leaks')
    throw new UsageError(`--only is "${only}"; it can be freshness or leaks.`);
  const asked: CacheProofAsked = {
    steps: wholeFlag('--steps', flags.steps, 1, 10_000),
    requests: wholeFlag('--requests', flags.requests, 1, 1_000_000),
    seed: seedFlag(flags.seed),
    only,
    broken: flags.break,
  };
  const terminal = terminalBeside(flags.json);
  const config = loadConfig(readEnvironment());
  // Only now: a wrong flag is told at once.
  const { runCacheProofs } = await import('./run-cache-proofs.ts');
  const result = await runCacheProofs(config, asked, new StepList(terminal), terminal);
  if (flags.json) process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  if (!result.holds) process.exitCode = 1;
}
