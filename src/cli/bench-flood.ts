import { OperatorError } from '../platform/errors/operator-error.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { flood } from './bench/flood/flood.ts';
import { floodFaults, floodReport } from './bench/flood/flood-report.ts';
import { openBenchShop } from './bench/load/bench-shop.ts';
import { positiveFlag } from './bench/load/positive-flag.ts';
import { startRedis } from './bench/load/redis-process.ts';
import { readFlags } from './flags.ts';
import { StepList } from './progress.ts';
import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal.ts';

const help = `
npm run bench:flood -- [--requests N] [--json]

Asks two server processes on one Redis for as many different answers as are wanted, each of them kept, with 8 MiB for
kept answers in each process and at most 64 MiB in Redis. Ends with 1 where resident memory, the memory of Redis or the
number of its keys goes on growing, or a key has no expiry. On a fresh demo shop and a Redis of its own, gone when it
ends. Two cores take some 5 minutes for 100,000, and close to an hour for a million.

  --requests N  100,000 when left out
  --json        print the figures as JSON, with all samples
  -h, --help    show this
`;

const SERVERS = 2;
const CONNECTIONS = 32;
const MEMORY_BYTES = 8 * 1_048_576;
/** Mean of the last third by that of the first: so much is still no growth. */
const FLAT = 1.1;

await runCommand(async () => {
  const options = { requests: { type: 'string', default: '100000' }, json: { type: 'boolean' } } as const;
  const flags = readFlags({ command: 'npm run bench:flood --', help, options });
  const requests = positiveFlag('--requests', flags.requests);
  const output = processTerminal();
  // What programs read is on stdout alone.
  const steps = new StepList({ ...output, ...(flags.json ? { write: (text) => process.stderr.write(text) } : {}) });
  const open = new CloseStack();
  try {
    const databaseUrl = await steps.step('Shop', (step) =>
      openBenchShop('npm run bench:flood', 'vitrine_bench_flood', step, open),
    );
    const redis = await startRedis(`${redisMiB(requests)}mb`);
    if (!redis)
      throw new OperatorError('There is no Redis', 'no redis-server is on the path', ['apt-get install redis-server']);
    open.add(redis.stop);
    const asked = { servers: SERVERS, requests, connections: CONNECTIONS, memoryBytes: MEMORY_BYTES };
    const figures = await steps.step('Flood', (step) =>
      flood({ ...asked, databaseUrl, redisUrl: redis.url }, open, (done) =>
        step.progress({ done, total: requests, unit: 'requests' }),
      ),
    );
    process.stdout.write(flags.json ? `${JSON.stringify(figures, null, 2)}\n` : floodReport(figures, FLAT));
    if (floodFaults(figures, FLAT).length > 0) process.exitCode = 1;
  } finally {
    await open.close();
  }
});

/** So little that it is full long before the end. */
function redisMiB(requests: number): number {
  return Math.round(Math.min(64, Math.max(4, requests / 10_000)));
}
