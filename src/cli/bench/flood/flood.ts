import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { httpLoad } from '../load/http-load.ts';
import type { MeasuredProcess } from '../load/measured-process.ts';
import { getText } from '../load/request-text.ts';
import { screenId } from '../load/screen-id.ts';
import { startVitrine } from '../load/vitrine-process.ts';
import { trends, type FloodSample, type Trend } from './flood-sample.ts';
import { redisKeys, redisMemory, type RedisKeys } from './redis-keys.ts';

/** What is done to whom. */
export interface FloodAsked {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly servers: number;
  readonly requests: number;
  /** Requests at once, of all servers together. */
  readonly connections: number;
  /** Memory for kept answers in each server, bytes. */
  readonly memoryBytes: number;
  /** What the heap of each server may grow to, MiB; V8 decides when left out, and takes what there is before it tidies up. */
  readonly heapMiB?: number;
}

/** What came of it. */
export interface FloodFigures {
  readonly requests: number;
  readonly seconds: number;
  /** Answers that were not a new, kept one, by what they said instead. */
  readonly others: Readonly<Record<string, number>>;
  readonly trends: readonly Trend[];
  readonly keys: RedisKeys;
  readonly samples: readonly FloodSample[];
}

const SAMPLES = 150;
const LEAST_PAUSE_MS = 50;

/** Asks servers that share one Redis for as many different answers as are wanted, and watches what that leaves behind. */
export async function flood(
  asked: FloodAsked,
  open: CloseStack,
  progress: (done: number) => void = () => {},
): Promise<FloodFigures> {
  const { databaseUrl, redisUrl, requests } = asked;
  const heap: Record<string, string> =
    asked.heapMiB === undefined ? {} : { NODE_OPTIONS: `--max-old-space-size=${asked.heapMiB}` };
  const env = { CACHE_MEMORY_BYTES: String(asked.memoryBytes), ...heap };
  const starts = Array.from({ length: asked.servers }, () => startVitrine({ databaseUrl, redisUrl, env }));
  const servers = await Promise.all(starts);
  for (const { stop } of servers) open.add(stop);
  const redis = new Redis(redisUrl);
  open.add(async () => redis.disconnect());
  const started = performance.now();
  const counter = { sent: 0, others: {} as Record<string, number> };
  const load = loadAll(asked, servers, await screenId('web', 'Page'), counter);
  const samples: FloodSample[] = [];
  let isOver = false;
  const over = load.finally(() => (isOver = true));
  while (!isOver) {
    samples.push(await sample(servers, redis, counter.sent));
    progress(counter.sent);
    const due = (samples.length * requests) / SAMPLES;
    while (!isOver && counter.sent < due) await Promise.race([over.catch(() => {}), pause(LEAST_PAUSE_MS)]);
  }
  await over;
  const seconds = (performance.now() - started) / 1_000;
  samples.push(await sample(servers, redis, counter.sent));
  const keys = await redisKeys(redis);
  return { requests, seconds, others: counter.others, trends: trends(samples, requests), keys, samples };
}

async function loadAll(
  { requests, connections }: FloodAsked,
  servers: readonly MeasuredProcess[],
  id: string,
  counter: { sent: number; others: Record<string, number> },
): Promise<void> {
  const headers = { 'accept-encoding': 'br' };
  const next = (): string | undefined => {
    if (counter.sent >= requests) return undefined;
    counter.sent += 1;
    return getText({ id, variables: { handle: `page-${counter.sent}-that-is-not-there` } }, headers);
  };
  const each = Math.ceil(connections / servers.length);
  const loads = await Promise.all(
    servers.map(({ port }) => httpLoad({ port, connections: each, next, fault: notKept })),
  );
  for (const [what, count] of loads.flatMap(({ faults }) => [...faults]))
    counter.others[what] = (counter.others[what] ?? 0) + count;
}

/** Anything but a new answer that is kept from now on. */
function notKept({ head, status }: { head: string; status: number }): string | undefined {
  if (head.includes('fwd=miss; stored')) return undefined;
  return `${status} ${/\r\ncache-status: (.*)\r\n/i.exec(head)?.[1] ?? 'without Cache-Status'}`;
}

async function sample(servers: readonly MeasuredProcess[], redis: Redis, requests: number): Promise<FloodSample> {
  const usages = await Promise.all(servers.map(({ usage }) => usage()));
  const { bytes, keys } = await redisMemory(redis);
  return { requests, resident: usages.map(({ residentBytes }) => residentBytes), redisBytes: bytes, redisKeys: keys };
}
