import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { AnswerCache, DimensionValues, FoundEntry } from '../../platform/cache/answer-cache.ts';
import type { AnswerEntry, Encoding } from '../../platform/cache/answer-entry.ts';
import { bytesIn } from '../../platform/cache/encoded-bytes.ts';
import type { NamedClient } from '../../screens/registry/admit-version.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import type { CacheOutcome } from './cache-status.ts';
import { isKnown } from './kept-headers.ts';
import { markOf } from './read-after.ts';
import { ReadyHeaders, withoutBody } from './ready-headers.ts';
import type { ReadyServed } from './ready-record.ts';
import { ReadyRequests, type AskedNow } from './ready-requests.ts';

/** A renewal that was asked for is waited for so long before another one is, ms. */
const RENEWS_EVERY_MS = 2_000;

/** How a request was answered, so that the next one like it can be answered in the same way. */
interface ReadyAnswer extends Omit<LearnedAnswer, 'entry'> {
  readonly key: string;
  /** Of the entry that the headers belong to; the entry itself is the cache's to hold. */
  readonly etag: string;
  readonly lifetimeMs: number;
  readonly headers: ReadyHeaders;
  /** Without its query string. */
  readonly path: string;
  /** When somebody was sent the long way last, who has it renewed. */
  renewedAt: number;
}

/** What of an answer is remembered. */
export interface LearnedAnswer {
  readonly screen: RegisteredScreen;
  readonly client: NamedClient;
  readonly dimensions: DimensionValues;
  readonly encoding: Encoding;
  readonly entry: AnswerEntry;
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
 * of people who are not signed in, by GET, or by POST with a small body. Everything else, and whatever is not fresh, goes the usual way.
 */
export class ReadyAnswers {
  private readonly known: LRUCache<string, ReadyAnswer>;
  private readonly requests: ReadyRequests;
  /** What is asked of other processes' answers now, by key: once for all who want the same one. */
  private readonly fetching = new Map<string, Promise<FoundEntry | undefined>>();

  constructor(private readonly parts: ReadyAnswersParts) {
    this.requests = new ReadyRequests(parts.isAnonymous, (asked) => this.look(asked));
    this.known = new LRUCache({
      maxSize: parts.maxBytes,
      sizeCalculation: ({ headers, path }, signature) => 800 + 2 * (signature.length + headers.length + path.length),
    });
  }

  /** Forgets what is remembered of requests: their screens may mean something else now. */
  forget(): void {
    this.known.clear();
  }

  /** Remembers how a request was answered, once its answer was sent with all its headers. */
  learn(request: FastifyRequest, reply: FastifyReply, { entry, ...learned }: LearnedAnswer): void {
    const { raw, operation } = request;
    const sent = reply.getHeaders();
    const signature = this.requests.signatureOf(raw);
    if (signature === undefined || reply.statusCode !== 200 || 'set-cookie' in sent) return;
    this.known.set(signature, {
      ...learned,
      ...{ key: entry.key, etag: entry.etag, lifetimeMs: entry.freshUntil - entry.madeAt },
      headers: new ReadyHeaders(sent, operation.showsTimings === true),
      path: raw.url!.split('?', 1)[0]!,
      renewedAt: 0,
    });
  }

  /** Answers the request if it can; `otherwise` has it go the usual way, as if nothing had been done. */
  answer(req: IncomingMessage, res: ServerResponse, otherwise: () => void): void {
    this.requests.take(req, res, otherwise);
  }

  private look({ req, res, otherwise, signature }: AskedNow): void {
    const ready = this.known.get(signature);
    if (!ready || !this.hasSeen(req)) return otherwise();
    const found = this.parts.cache.peek(ready.key, ready.dimensions);
    if (found) return this.give(req, res, ready, found) ? undefined : otherwise();
    if (!this.parts.cache.shared) return otherwise();
    this.fetch(ready).then(
      (fetched) => (fetched && this.hasSeen(req) && this.give(req, res, ready, fetched) ? undefined : otherwise()),
      otherwise,
    );
  }

  private hasSeen({ headers }: IncomingMessage): boolean {
    const { feed } = this.parts.cache;
    const mark = markOf(headers);
    return mark === undefined || feed.knows(mark);
  }

  private fetch({ key, dimensions }: ReadyAnswer): Promise<FoundEntry | undefined> {
    const known = this.fetching.get(key);
    if (known) return known;
    const fetching = this.parts.cache.fetch(key, dimensions).finally(() => this.fetching.delete(key));
    this.fetching.set(key, fetching);
    return fetching;
  }

  /** @returns false where it has to go the usual way */
  private give(req: IncomingMessage, res: ServerResponse, ready: ReadyAnswer, found: FoundEntry): boolean {
    const { entry } = found;
    if (entry.etag !== ready.etag || entry.freshUntil - entry.madeAt !== ready.lifetimeMs) return false;
    if (found.goodness === 'outdated' || (found.goodness === 'stale' && this.isToBeRenewed(ready))) return false;
    const { encoding, bytes } = bytesIn(entry.bytes, ready.encoding);
    if (encoding !== ready.encoding || res.destroyed || !this.parts.admits(req)) return false;
    this.send(req, res, ready, found, bytes);
    return true;
  }

  /** True for the one who goes the long way, which has it renewed; the others are given what there is meanwhile. */
  private isToBeRenewed(ready: ReadyAnswer): boolean {
    const now = Date.now();
    if (now - ready.renewedAt < RENEWS_EVERY_MS) return false;
    ready.renewedAt = now;
    return true;
  }

  private send(req: IncomingMessage, res: ServerResponse, ready: ReadyAnswer, found: FoundEntry, bytes: Buffer): void {
    const started = performance.now();
    const { screen, client, path } = ready;
    const outcome: CacheOutcome = { kind: found.goodness === 'fresh' ? 'hit' : 'stale', tier: found.tier };
    const requestId = this.parts.requestIdOf(req);
    const headers = ready.headers.of(found, outcome, requestId);
    const method = req.method!;
    const status = method === 'GET' && isKnown(req.headers['if-none-match'], found.entry) ? 304 : 200;
    res.writeHead(status, status === 304 ? withoutBody(headers) : headers);
    res.end(status === 304 ? undefined : bytes);
    // The request itself is not held on to: there may be thousands until they are told of.
    const traceparent = req.headers['traceparent'] as string | undefined;
    const elapsedMs = performance.now() - started;
    this.parts.served({ method, path, traceparent, screen, client, requestId, status, elapsedMs, outcome });
  }
}
