import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache } from '../../platform/cache/answer-cache.ts';
import { bytesIn } from '../../platform/cache/encoded-bytes.ts';
import { withCharset, type ResultMediaType } from '../media-type.ts';
import { namedClient } from '../documents/named-client.ts';
import type { EdgeSettings } from '../server-settings.ts';
import { serverTiming } from '../server-timing.ts';
import { vary } from '../vary.ts';
import { answerEncoding } from './answer-encoding.ts';
import type { CacheMetrics } from './cache-metrics.ts';
import { cacheStatus, wordOf, type CacheOutcome } from './cache-status.ts';
import { explained } from './explain.ts';
import { ageOf, cacheControl, etagOf, isKnown, tagsText, VARY } from './kept-headers.ts';
import type { ReadyAnswers } from './ready-answers.ts';
import type { KeptAnswer } from './screen-cache.ts';

/** Sends kept answers, and tells of every answer of a screen how it came about. */
export class KeptAnswers {
  constructor(
    private readonly cache: AnswerCache,
    private readonly metrics: CacheMetrics,
    private readonly settings: Pick<EdgeSettings, 'cacheTagHeader'>,
    private readonly ready: ReadyAnswers | undefined,
  ) {}

  /** Tells of an answer that was made for the one who asks and is not kept. */
  tellMade(request: FastifyRequest, reply: FastifyReply, outcome: CacheOutcome): void {
    this.count(request, outcome);
    reply.header('cache-status', cacheStatus(outcome));
  }

  /** Sends a kept answer: its ready bytes, or that the caller has them already. */
  send(request: FastifyRequest, reply: FastifyReply, kept: KeptAnswer, mediaType: ResultMediaType): FastifyReply {
    const { entry } = kept.found;
    const now = Date.now();
    this.record(request, kept);
    for (const name of VARY) vary(reply, name);
    reply.header('cache-status', cacheStatus(kept.outcome, entry.freshUntil - now));
    if (request.operation.showsTimings)
      reply.header('server-timing', serverTiming(request, reply.elapsedTime, kept.outcome));
    reply.header('content-type', withCharset(mediaType));
    if (kept.wish === 'explain') return reply.header('cache-control', 'private, no-store').send(explained(kept, now));
    const { encoding, bytes } = bytesIn(entry.bytes, answerEncoding(request.headers['accept-encoding']));
    this.cache.weighAgain(entry.key);
    if (isForAll(request, kept)) request.operation.isForAll = true;
    reply
      .header('etag', etagOf(entry, encoding))
      .header('age', String(ageOf(entry, now)))
      .header('cache-control', cacheControlFor(request, kept));
    const { cacheTagHeader } = this.settings;
    if (cacheTagHeader !== 'none')
      reply.header(cacheTagHeader, tagsText(entry, cacheTagHeader === 'Cache-Tag' ? ',' : ' '));
    if (request.method === 'GET' && isKnown(request.headers['if-none-match'], entry)) return reply.code(304).send();
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    const { screen, asked } = kept;
    const learned = { screen, client: namedClient(request.headers), dimensions: asked.dimensions, encoding, entry };
    if (kept.found.goodness === 'fresh') reply.raw.once('finish', () => this.ready?.learn(request, reply, learned));
    return reply.send(bytes);
  }

  private record(request: FastifyRequest, { screen, outcome, found }: KeptAnswer): void {
    this.count(request, outcome);
    const { operation } = request;
    operation.name = screen.name;
    operation.kind = screen.type;
    operation.bytes = found.entry.bytes.identity?.length ?? operation.bytes ?? 0;
    if (outcome.kind !== 'miss') operation.isKept = true;
  }

  private count({ operation }: FastifyRequest, outcome: CacheOutcome): void {
    operation.cache = wordOf(outcome);
    if (operation.screen) this.metrics.count(operation.screen, outcome);
  }
}

function cacheControlFor({ method, operation }: FastifyRequest, { screen, found }: KeptAnswer): string {
  if (method !== 'GET') return 'private, no-store';
  return cacheControl(screen.contract!.cache!, found.entry, operation.isForAll === true);
}

/** Anybody who sends the same URL may be given the answer, by caches on the way too. */
function isForAll({ method, operation }: FastifyRequest, { screen, outcome }: KeptAnswer): boolean {
  const { scope } = screen.contract!.cache!;
  return method === 'GET' && scope !== 'VIEWER' && operation.isAnonymous === true && outcome.kind !== 'stale-if-error';
}
