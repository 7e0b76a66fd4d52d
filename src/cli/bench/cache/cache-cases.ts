import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import type { BareAnswer } from '../load/bare-server.ts';
import { httpLoad } from '../load/http-load.ts';
import { type MeasuredProcess, startMeasured } from '../load/measured-process.ts';
import { getText, postText, type ScreenAsked } from '../load/request-text.ts';
import type { ReadResponse } from '../load/response-reader.ts';
import { startVitrine } from '../load/vitrine-process.ts';
import type { CacheCase } from './cache-case.ts';

/** Least shares of what a bare server does. */
const TARGETS = { memory: 0.8, redis: 0.4 };
const BROTLI = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const PLAIN = { 'accept-encoding': 'identity' };
/** Headers that the bare server sends as well. */
const SENT_BY_BARE = /^(content-type|content-encoding|etag): /i;
/** Requests until an answer is kept: the first of an operation teaches what it depends on. */
const FIRST_REQUESTS = 20;

/** Where the servers have their shop and share what they keep. */
export interface CacheBenchStores {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
}

/** Starts the servers and says what of them is measured. What is started goes onto the stack. */
export async function cacheCases(
  screen: ScreenAsked,
  { databaseUrl, redisUrl }: CacheBenchStores,
  open: CloseStack,
): Promise<CacheCase[]> {
  const start = async (env: Readonly<Record<string, string>>, redis = redisUrl): Promise<MeasuredProcess> => {
    const server = await startVitrine({ databaseUrl, redisUrl: redis, env });
    open.add(server.stop);
    return server;
  };
  const memory = await start({});
  const none = await start({ CACHE: 'false' });
  const [get, plain, post] = [getText(screen, BROTLI), getText(screen, PLAIN), postText(screen, BROTLI)];
  const kept = await keptAnswer(memory, get);
  const known = getText(screen, { ...BROTLI, 'if-none-match': /\r\netag: (.*)\r\n/i.exec(kept.head)?.[1] ?? '' });
  const bare = 'bare node:http, br';
  const barePlain = 'bare node:http, identity';
  const inMemory = { server: memory, says: /detail=memory/, bare };
  const cases: CacheCase[] = [
    { name: bare, server: await startBare(kept, open), request: get, says: / 200 OK/, bare },
    { ...inMemory, name: 'hit in the process, br', request: get, target: TARGETS.memory },
    { ...inMemory, name: 'hit in the process, 304', request: known, says: / 304 / },
    { ...inMemory, name: 'hit in the process, POST', request: post },
  ];
  if (redisUrl !== undefined) {
    const shared = { server: await start({ CACHE_MEMORY_BYTES: '0' }), says: /detail=redis/, bare };
    await keptAnswer(shared.server, get);
    cases.push({ ...shared, name: 'hit in Redis, br', request: get, target: TARGETS.redis });
    cases.push({ ...shared, name: 'hit in Redis, POST', request: post });
  }
  const server = await startBare(await keptAnswer(memory, plain), open);
  cases.push(
    { name: barePlain, server, request: plain, says: / 200 OK/, bare: barePlain },
    { ...inMemory, name: 'hit in the process, identity', request: plain, bare: barePlain, target: TARGETS.memory },
    { name: 'made anew, br', server: none, request: get, says: / 200 OK/, bare },
  );
  return cases;
}

/** Asks until the answer is a kept one. */
async function keptAnswer({ port }: MeasuredProcess, request: string): Promise<ReadResponse> {
  let last: ReadResponse | undefined;
  let left = FIRST_REQUESTS;
  const next = () => (left-- > 0 && !last?.head.includes('; hit;') ? request : undefined);
  await httpLoad({ port, connections: 1, next, fault: (response) => void (last = response) });
  if (last?.head.includes('; hit;')) return last;
  throw new OperatorError('The server keeps no answer', `it says: ${last?.head.trim()}`, ['npm run doctor']);
}

/** A bare server whose answer is as long, and says the same of its body. */
async function startBare({ head, bodyBytes }: ReadResponse, open: CloseStack): Promise<MeasuredProcess> {
  const said = head.split('\r\n').filter((line) => SENT_BY_BARE.test(line));
  const headers = said.flatMap((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  const answer = { bytes: bodyBytes, headers: [...headers, 'content-length', String(bodyBytes)] };
  const server = await startMeasured({
    module: 'cli/bench/load/bare-server.js',
    args: (port) => [JSON.stringify({ port, ...answer } satisfies BareAnswer)],
    env: () => ({ NODE_ENV: 'production' }),
  });
  open.add(server.stop);
  return server;
}
