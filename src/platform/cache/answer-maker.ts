import { setTimeout as pause } from 'node:timers/promises';
import type { AnswerCache, FoundEntry } from './answer-cache.ts';
import type { Dimension } from '../changes/dependencies.ts';
import type { SharedEntries } from './answer-entry.ts';
import { keyOf, type Answered, type AskedAnswer, type MadeAnswer } from './asked-answer.ts';
import { entryOf } from './entry-of.ts';
import { LearnedDimensions } from './learned-dimensions.ts';

/** How long one process waits for another that makes the same answer, and how often it looks, ms. */
const WAITS_MS = 2_000;
const LOOKS_EVERY_MS = 20;
/** What the other process makes may not be good for this one: so it asks for its own turn as well, at every so many looks. */
const CLAIMS_EVERY_LOOKS = 4;
/** How long a claim to make an answer holds where its process dies, ms. */
const CLAIM_MS = 5_000;
/** Answers of others that a request takes part in, one after another, before it has its own made. */
const MOST_JOINED = 3;

/** Finds answers, or has them made: one at a time for each key, whoever asks, in this process and, through claims, in all. */
export class AnswerMaker {
  readonly learned: LearnedDimensions;
  /** What is being made, by key: what will be kept of it; undefined where nothing can be. */
  private readonly flights = new Map<string, Promise<FoundEntry | undefined>>();
  private readonly shared: SharedEntries | undefined;

  constructor(
    readonly cache: AnswerCache,
    private readonly now: () => number = Date.now,
  ) {
    this.shared = cache.shared;
    this.learned = new LearnedDimensions(cache.shared);
  }

  /**
   * The answer, kept or made.
   * @param make  makes it for the one who asks
   * @param renew makes it when nobody waits for it; called at most once at a time for a key
   * @throws whatever `make` throws
   */
  async get<Result>(
    asked: AskedAnswer,
    make: () => Promise<MadeAnswer<Result>>,
    renew: () => Promise<MadeAnswer<Result>>,
  ): Promise<Answered<Result>> {
    for (let joined = 0; joined <= MOST_JOINED; joined += 1) {
      const key = await this.keyOf(asked);
      const found = this.cache.peek(key, asked.dimensions);
      if (found && found.goodness !== 'outdated') return this.given(asked, key, found, renew);
      const flight = this.flights.get(key);
      if (!flight) return this.lead(asked, key, make, renew);
      const kept = await flight;
      if (!kept) break;
      // That flight began before this request came: what has changed since may be what its caller has just written.
      const good = this.cache.again(kept, asked.dimensions);
      // Whoever joined a search in Redis has found the answer there, and waited for nobody who makes one.
      if (good?.goodness === 'fresh') return { kind: 'kept', found: good, isCollapsed: good.tier === 'memory' };
    }
    return this.made(asked, await make());
  }

  /** The kept answer that is better than none, where none can be made. */
  async lastResort(asked: AskedAnswer): Promise<FoundEntry | undefined> {
    const key = await this.keyOf(asked);
    return this.cache.peek(key, asked.dimensions) ?? (await this.cache.fetch(key, asked.dimensions));
  }

  /** The key of an answer, by what is known to matter; by everything while nothing is known. */
  private async keyOf(asked: AskedAnswer): Promise<string> {
    const learned = this.learned.known(asked.operation) ?? (await this.learned.ask(asked.operation));
    return learned ? this.keyBy(asked, learned) : `new:${keyOf(asked, Object.keys(asked.dimensions) as never)}`;
  }

  private keyBy(asked: AskedAnswer, learned: ReadonlySet<Dimension>): string {
    const { ignoredDimension } = this.cache;
    return keyOf(asked, ignoredDimension ? [...learned].filter((one) => one !== ignoredDimension) : learned);
  }

  private given<Result>(
    asked: AskedAnswer,
    key: string,
    found: FoundEntry,
    renew: () => Promise<MadeAnswer<Result>>,
  ): Answered<Result> {
    if (found.goodness === 'stale') void this.renewed(asked, key, renew);
    return { kind: 'kept', found, isCollapsed: false };
  }

  /** Makes the answer while others that want the same one wait for it. */
  private async lead<Result>(
    asked: AskedAnswer,
    key: string,
    make: () => Promise<MadeAnswer<Result>>,
    renew: () => Promise<MadeAnswer<Result>>,
  ): Promise<Answered<Result>> {
    const answer = this.fetchedOrMade(asked, key, make, renew);
    const kept = answer.then(
      (answered) => (answered.kind === 'kept' ? answered.found : answered.stored),
      () => undefined,
    );
    this.flights.set(key, kept);
    try {
      return await answer;
    } finally {
      this.flights.delete(key);
    }
  }

  private async fetchedOrMade<Result>(
    asked: AskedAnswer,
    key: string,
    make: () => Promise<MadeAnswer<Result>>,
    renew: () => Promise<MadeAnswer<Result>>,
  ): Promise<Answered<Result>> {
    if (!this.shared || key.startsWith('new:')) return this.made(asked, await make());
    const found = await this.cache.fetch(key, asked.dimensions);
    if (found && found.goodness !== 'outdated') return this.given(asked, key, found, renew);
    if (!asked.isShared) return this.made(asked, await make());
    const turn = await this.turn(this.shared, asked, key);
    if (turn.found) return { kind: 'kept', found: turn.found, isCollapsed: true };
    try {
      return await this.made(asked, await make());
    } finally {
      void turn.release?.();
    }
  }

  /** Waits until this process may make the answer, or another one has made it. */
  private async turn(
    shared: SharedEntries,
    asked: AskedAnswer,
    key: string,
  ): Promise<{ found?: FoundEntry; release?: () => Promise<void> }> {
    const end = this.now() + WAITS_MS;
    for (let looks = 0; this.now() < end; looks += 1) {
      if (looks % CLAIMS_EVERY_LOOKS === 0) {
        const claim = await shared.claim(key, CLAIM_MS);
        if (claim === 'unknown') return {};
        if (claim) return { release: claim };
      }
      await pause(LOOKS_EVERY_MS);
      const found = await this.cache.fetch(key, asked.dimensions);
      if (found?.goodness === 'fresh') return { found };
    }
    return {};
  }

  private async renewed<Result>(
    asked: AskedAnswer,
    key: string,
    renew: () => Promise<MadeAnswer<Result>>,
  ): Promise<void> {
    const renewing = `renew:${key}`;
    if (this.flights.has(renewing)) return;
    const work = (async () => {
      const release = asked.isShared ? await this.shared?.claim(key, CLAIM_MS) : undefined;
      if (asked.isShared && this.shared && !release) return undefined;
      try {
        const answered = await this.made(asked, await renew());
        return answered.kind === 'made' ? answered.stored : undefined;
      } finally {
        if (typeof release === 'function') void release();
      }
    })();
    const settled = work.catch(() => undefined);
    this.flights.set(renewing, settled);
    await settled;
    this.flights.delete(renewing);
  }

  private async made<Result>(asked: AskedAnswer, { result, kept }: MadeAnswer<Result>): Promise<Answered<Result>> {
    if (!kept) return { kind: 'made', result };
    const learned = this.learned.learn(asked.operation, kept.dependencies.dimensions);
    const entry = await entryOf(asked, this.keyBy(asked, learned), kept, this.cache.feed);
    const { position } = kept.fence;
    return this.cache.keep(entry, kept.fence)
      ? { kind: 'made', result, stored: { entry, position, goodness: 'fresh', tier: 'memory' } }
      : { kind: 'made', result };
  }
}
