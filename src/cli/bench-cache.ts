import { CloseStack } from '../platform/process/close-stack.ts';
import { cacheCases } from './bench/cache/cache-cases.ts';
import { cacheReport, misses } from './bench/cache/cache-report.ts';
import { takeTurns } from './bench/cache/take-turns.ts';
import { openBenchShop } from './bench/load/bench-shop.ts';
import { positiveFlag } from './bench/load/positive-flag.ts';
import { startRedis } from './bench/load/redis-process.ts';
import { screenId } from './bench/load/screen-id.ts';
import { readFlags } from './flags.ts';
import { StepList } from './progress.ts';
import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal.ts';

const help = `
npm run bench:cache -- [--rounds N] [--seconds N] [--connections N] [--json] [--strict]

Measures how fast kept answers of the screen web/Home are, beside a bare server of node:http that sends a ready buffer of
the same size: each server in a process of its own, asked in turns. On a fresh demo shop and, if there is a redis-server,
a Redis of its own; both are gone when it ends.

  --rounds N       turns of each, 5 when left out
  --seconds N      of each turn, 2 when left out
  --connections N  requests at once, 32 when left out
  --json           print the figures as JSON
  --strict         end with 1 where a target is missed
  -h, --help       show this
`;

await runCommand(async () => {
  const options = {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  } as const;
  const flags = readFlags({ command: 'npm run bench:cache --', help, options });
  const effort = {
    rounds: positiveFlag('--rounds', flags.rounds),
    seconds: positiveFlag('--seconds', flags.seconds),
    connections: positiveFlag('--connections', flags.connections),
  };
  const output = processTerminal();
  // What programs read is on stdout alone.
  const write = flags.json ? (text: string) => process.stderr.write(text) : output.write;
  const steps = new StepList({ ...output, write });
  const open = new CloseStack();
  try {
    const databaseUrl = await steps.step('Shop', (step) =>
      openBenchShop('npm run bench:cache', 'vitrine_bench_cache', step, open),
    );
    const redis = await startRedis('256mb');
    if (redis) open.add(redis.stop);
    const stores = { databaseUrl, redisUrl: redis?.url };
    const cases = await steps.step('Servers', async () =>
      cacheCases({ id: await screenId('web', 'Home'), variables: {} }, stores, open),
    );
    const figures = await steps.step('Requests', (step) =>
      takeTurns(cases, effort, (done, total) => step.progress({ done, total, unit: 'turns' })),
    );
    if (!redis) write('There is no redis-server on the path: hits in Redis were not measured.\n');
    process.stdout.write(flags.json ? `${JSON.stringify(figures, null, 2)}\n` : cacheReport(figures));
    if (flags.strict && misses(figures).length > 0) process.exitCode = 1;
  } finally {
    await open.close();
  }
});
