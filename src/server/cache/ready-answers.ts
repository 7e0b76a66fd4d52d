import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { DimensionValues, FoundEntry } from '../../platform/cache/answer-cache.ts';
import type { AnswerCache } from '../../platform/cache/answer-cache.ts';
import type { AnswerEntry, Encoding } from '../../platform/cache/answer-entry.ts';
import type { NamedClient } from '../../screens/registry/admit-version.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import { cacheStatus, type CacheOutcome } from './cache-status.ts';
import { ageOf, isKnown } from './kept-headers.ts';
import { markOf } from './read-after.ts';

/** What identifies a request that needs nothing but its URL and a few headers to be answered. */
const SIGNED_BY = [
  ...['accept', 'accept-encoding', 'origin', 'apollographql-client-name', 'apollographql-client-version'],
  ...['graphql-client-name', 'graphql-client-version', 'x-client-name', 'x-client-version'],
] as const;
/** Requests that wish for something special go the long way. */
const SPECIAL = ['x-vitrine-cache', 'x-vitrine-profile', 'x-vitrine-cost', 'shopify-graphql-cost-debug'] as const;
/** What differs from one answer to the next. */
const LIVE = new Set([
  ...['x-request-id', 'age', 'cache-status', 'server-timing', 'date', 'connection', 'keep-alive', 'transfer-encoding'],
]);
const HIT: CacheOutcome = { kind: 'hit', tier: 'memory' };

/** How a request was answered, so that the next one like it can be answered in the same way. */
interface ReadyAnswer {
  readonly screen: RegisteredScreen;
  readonly client: NamedClient;
  readonly key: string;
  readonly dimensions: DimensionValues;
  readonly encoding: Encoding;
  /** Whoever may see timings is told of them, and so were the ones before. */
  readonly showsTimings: boolean;
  /** The entry that the headers belong to. */
  readonly entry: AnswerEntry;
  /** Names and values in turns, as node writes them. */
  readonly headers: readonly string[];
  /** Without its query string. */
  readonly path: string;
  /** The headers as they are for one second, the id of the request at the end. */
  now?: { readonly age: number; readonly headers: readonly string[] };
}

/** A request that was answered here, for whoever counts and logs. */
export interface ReadyServed {
  readonly path: string;
  readonly traceparent: string | undefined;
  readonly screen: RegisteredScreen;
  readonly client: NamedClient;
  readonly requestId: string;
  readonly status: number;
  readonly elapsedMs: number;
}

export interface ReadyAnswersParts {
  readonly cache: AnswerCache;
  /** Bytes that what is remembered of requests may take. */
  readonly maxBytes: number;
  /** The request shows neither a token nor a session. */
  readonly isAnonymous: (headers: IncomingMessage['headers']) => boolean;
  /** Whether a request may be answered here at all now, such as by the limit of its address. */
  readonly admits: (req: IncomingMessage) => boolean;
  readonly requestIdOf: (req: IncomingMessage) => string;
  readonly served: (served: ReadyServed) => void;
}

/**
 * Answers requests that were asked in exactly the same way before, from bytes that are ready, before anything else looks at them:
 * GETs of people who are not signed in. Everything else, and whatever is not fresh, goes the usual way.
 */
export class ReadyAnswers {
  private readonly known: LRUCache<string, ReadyAnswer>;

  constructor(private readonly parts: ReadyAnswersParts) {
    this.known = new LRUCache({
      maxSize: Math.max(1, parts.maxBytes),
      sizeCalculation: ({ headers }, signature) =>
        500 + 2 * (signature.length + headers.reduce((sum, text) => sum + text.length, 0)),
    });
  }

  /** Forgets what is remembered of requests: their screens may mean something else now. */
  forget(): void {
    this.known.clear();
  }

  /** Remembers how a request was answered, once its answer was sent with all its headers. */
  learn(request: FastifyRequest, reply: FastifyReply, kept: LearnedAnswer): void {
    const { raw } = request;
    if (!this.isPlain(raw) || reply.statusCode !== 200) return;
    const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      LIVE.has(name) || value === undefined ? [] : [name, String(value)],
    );
    if (headers.includes('set-cookie')) return;
    const { operation } = request;
    const showsTimings = operation.showsTimings === true;
    const path = raw.url!.split('?', 1)[0]!;
    this.known.set(signatureOf(raw), { ...kept, key: kept.entry.key, showsTimings, headers, path });
  }

  /** Answers the request if it can. @returns false where it has to go the usual way; nothing was done then */
  answer(req: IncomingMessage, res: ServerResponse): boolean {
    if (!this.isPlain(req)) return false;
    const ready = this.known.get(signatureOf(req));
    if (!ready) return false;
    const { cache } = this.parts;
    const found = cache.peek(ready.key, ready.dimensions);
    if (found?.goodness !== 'fresh' || found.entry !== ready.entry) return false;
    const mark = markOf(req.headers);
    if (mark !== undefined && !cache.feed.knows(mark)) return false;
    const bytes = found.entry.bytes[ready.encoding];
    if (!bytes || !this.parts.admits(req)) return false;
    this.send(req, res, ready, found, bytes);
    return true;
  }

  private send(req: IncomingMessage, res: ServerResponse, ready: ReadyAnswer, found: FoundEntry, bytes: Buffer): void {
    const started = performance.now();
    const requestId = this.parts.requestIdOf(req);
    const headers = headersNow(ready, found.entry).slice();
    headers[headers.length - 1] = requestId;
    const status = isKnown(req.headers['if-none-match'], found.entry) ? 304 : 200;
    res.writeHead(status, status === 304 ? withoutBody(headers) : headers);
    res.end(status === 304 ? undefined : bytes);
    const { screen, client, path } = ready;
    // The request itself is not held on to: there may be thousands until they are told of.
    const traceparent = req.headers['traceparent'] as string | undefined;
    const elapsedMs = performance.now() - started;
    this.parts.served({ path, traceparent, screen, client, requestId, status, elapsedMs });
  }

  private isPlain(req: IncomingMessage): boolean {
    const { headers } = req;
    return (
      req.method === 'GET' && SPECIAL.every((name) => headers[name] === undefined) && this.parts.isAnonymous(headers)
    );
  }
}

/** What of an answer is remembered. */
export type LearnedAnswer = Pick<ReadyAnswer, 'screen' | 'client' | 'dimensions' | 'encoding' | 'entry'>;

function signatureOf(req: IncomingMessage): string {
  let signature = req.url ?? '';
  for (const name of SIGNED_BY) {
    const value = req.headers[name];
    signature += value === undefined ? '\n' : `\n${String(value)}`;
  }
  return signature;
}

/** The headers with those that differ from second to second; they are put together once in each. */
function headersNow(ready: ReadyAnswer, entry: AnswerEntry): readonly string[] {
  const now = Date.now();
  const age = ageOf(entry, now);
  if (ready.now?.age === age) return ready.now.headers;
  const headers = [...ready.headers, 'age', String(age), 'cache-status', cacheStatus(HIT, entry.freshUntil - now)];
  if (ready.showsTimings) headers.push('server-timing', 'cache;desc="hit-memory"');
  headers.push('x-request-id', '');
  ready.now = { age, headers };
  return headers;
}

/** A 304 describes no content. */
function withoutBody(headers: readonly string[]): string[] {
  return headers.filter((_, at) => !OF_CONTENT.has(headers[at - (at % 2)]!));
}

const OF_CONTENT = new Set(['content-length', 'content-encoding', 'content-type']);
