import type { FastifyRequest } from 'fastify';
import type { AnswerMaker } from '../../platform/cache/answer-maker.ts';
import type { DimensionValues, FoundEntry } from '../../platform/cache/answer-cache.ts';
import type { AskedAnswer, MadeAnswer } from '../../platform/cache/asked-answer.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import type { Viewer } from '../../viewer.ts';
import { asksForProfile } from '../apollo-plugins/profile-operation.ts';
import { parametersOf } from '../documents/asked-document.ts';
import type { RequestedDocument } from '../documents/requested-documents.ts';
import { asksForCost } from '../limits/cost-extension.ts';
import { acceptsParts } from '../media-type.ts';
import type { AdmittedOperation } from '../server-parts.ts';
import { maySeeTimings } from '../server-timing.ts';
import type { BypassReason, CacheOutcome } from './cache-status.ts';
import { cacheWish, type CacheWish } from './cache-wish.ts';
import { hasSeen, markOf } from './read-after.ts';
import { lifetimesOf } from './screen-policy.ts';
import type { ScreenVariables } from './screen-variables.ts';
import type { ShadowCheck } from './shadow-check.ts';

/** A kept answer that is to be sent, and how it came about. */
export interface KeptAnswer {
  readonly screen: RegisteredScreen;
  readonly found: FoundEntry;
  readonly outcome: CacheOutcome;
  readonly asked: AskedAnswer;
  readonly wish: CacheWish | undefined;
}

/** An answer that was made for the one who asks, and is sent as it is. */
export interface OwnAnswer<Result> {
  readonly result: Result;
  readonly outcome: CacheOutcome;
}

/** A request for a registered operation. */
export interface ScreenRequest {
  readonly request: FastifyRequest;
  readonly document: RequestedDocument & { readonly screen: RegisteredScreen };
  readonly caller: Viewer | undefined;
}

/** What the cache of screens is made of. */
export interface ScreenCacheParts {
  readonly maker: AnswerMaker;
  readonly variables: ScreenVariables;
  readonly environment: string;
  /** What an answer may be different by, of one request. */
  readonly dimensionsOf: (caller: Viewer | undefined, admitted: AdmittedOperation) => Promise<DimensionValues>;
  readonly shadow: ShadowCheck;
}

/** How an answer is made, by those who can run operations. */
export interface ScreenRuns<Result> {
  /** For the one who asks. */
  make(): Promise<MadeAnswer<Result>>;
  /** For the cache alone, when nobody waits. */
  renew(): Promise<MadeAnswer<Result>>;
  /** Whether the answer, or the error that making it threw, says that the shop is unable to answer now. */
  isFailure(result: Result | undefined, error?: unknown): boolean;
}

/** Answers registered operations from the cache, as their contracts allow. */
export class ScreenCache {
  constructor(private readonly parts: ScreenCacheParts) {}

  /**
   * The answer, kept or made.
   * @throws what making it throws, where nothing can be given instead
   */
  async answer<Result>(asking: ScreenRequest, runs: ScreenRuns<Result>): Promise<KeptAnswer | OwnAnswer<Result>> {
    const { feed } = this.parts.maker.cache;
    const wish = cacheWish(asking.request, this.parts.environment, asking.caller);
    const reason = this.bypassReason(asking, wish);
    if (reason) return bypassed(reason, runs);
    const asked = await this.asked(asking);
    if (!asked) return bypassed('variables', runs);
    // Waited for once: who has written and cannot be shown it from here has a statement to wait for as well.
    if (!(await hasSeen(feed, markOf(asking.request.headers)))) return bypassed('changes-unknown', runs);
    if (!feed.isCurrent && !(await feed.catchUp())) {
      // The database is away, as far as anybody knows: what is kept is given at once, where the contract allows that.
      const kept = await this.lastResort(asking, asked, wish);
      return kept ?? bypassed('changes-unknown', runs);
    }
    return this.keptOrMade(asking, asked, wish, runs);
  }

  private async keptOrMade<Result>(
    asking: ScreenRequest,
    asked: AskedAnswer,
    wish: CacheWish | undefined,
    runs: ScreenRuns<Result>,
  ): Promise<KeptAnswer | OwnAnswer<Result>> {
    const { maker, shadow } = this.parts;
    const { screen } = asking.document;
    try {
      const answered = await maker.get(
        asked,
        () => runs.make(),
        () => runs.renew(),
      );
      if (answered.kind === 'kept') {
        const { found, isCollapsed } = answered;
        const kind = isCollapsed ? 'collapsed' : found.goodness === 'fresh' ? 'hit' : 'stale';
        const outcome = { kind, tier: found.tier } as const;
        if (kind === 'hit' && shadow.isDue(asking.request.raw))
          void shadow.compare(screen, asked, found, () => runs.renew());
        return { screen, asked, wish, found, outcome };
      }
      const { result, stored } = answered;
      if (stored) return { screen, asked, wish, found: stored, outcome: { kind: 'miss', isStored: true } };
      const instead = runs.isFailure(result) ? await this.lastResort(asking, asked, wish) : undefined;
      return instead ?? { result, outcome: { kind: 'miss', isStored: false } };
    } catch (error) {
      const instead = runs.isFailure(undefined, error) ? await this.lastResort(asking, asked, wish) : undefined;
      if (instead) return instead;
      throw error;
    }
  }

  /** What is kept and better than an error. Who has written something since is never given it. */
  private async lastResort(
    { request, document: { screen } }: ScreenRequest,
    asked: AskedAnswer,
    wish: CacheWish | undefined,
  ): Promise<KeptAnswer | undefined> {
    const found = await this.parts.maker.lastResort(asked);
    const mark = markOf(request.headers);
    if (!found || (mark !== undefined && found.entry.horizon < mark)) return undefined;
    return { screen, asked, wish, found, outcome: { kind: 'stale-if-error', tier: found.tier } };
  }

  private bypassReason(asking: ScreenRequest, wish: CacheWish | undefined): BypassReason | undefined {
    const { request, document } = asking;
    if (!document.screen.contract?.cache || document.screen.type !== 'query') return 'no-policy';
    if (wish === 'bypass') return 'asked';
    const mayMeasure = maySeeTimings(this.parts.environment, asking.caller);
    if (asksForCost(request) || (asksForProfile(request) && mayMeasure)) return 'measured';
    if (acceptsParts(request.headers.accept) && this.parts.variables.hasParts(document)) return 'parts';
    const { operationName } = parametersOf(request);
    return operationName == null || operationName === '' || operationName === document.screen.name
      ? undefined
      : 'variables';
  }

  private async asked({ request, document, caller }: ScreenRequest): Promise<AskedAnswer | undefined> {
    const { variables, dimensionsOf } = this.parts;
    const given = givenVariables(request);
    const admitted = given && variables.admitted(document, given);
    if (!admitted) return undefined;
    const { screen, text } = document;
    const policy = screen.contract!.cache!;
    return {
      operation: text === screen.cachedBody ? screen.cachedId : screen.id,
      variables: variables.text(document, given),
      dimensions: await dimensionsOf(caller, admitted),
      lifetimes: lifetimesOf(policy),
      isShared: policy.scope !== 'VIEWER',
    };
  }
}

async function bypassed<Result>(reason: BypassReason, runs: ScreenRuns<Result>): Promise<OwnAnswer<Result>> {
  const { result } = await runs.make();
  return { result, outcome: { kind: 'bypass', reason } };
}

/** Variables as they came: an object in a body, JSON in a URL. Undefined for what is neither, which Apollo refuses. */
function givenVariables(request: FastifyRequest): Readonly<Record<string, unknown>> | undefined {
  const { variables } = parametersOf(request);
  if (variables === undefined || variables === null || variables === '') return {};
  const given = request.method === 'GET' && typeof variables === 'string' ? parsed(variables) : variables;
  if (given === null) return {};
  return typeof given === 'object' && !Array.isArray(given) ? (given as Record<string, unknown>) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
