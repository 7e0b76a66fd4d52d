import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../../../platform/random/seeded-random.ts';
import type { Act, Done } from './act.ts';
import { ActDeck } from './act-deck.ts';
import { askSoon, IN_FLIGHT, TRAVEL_MS } from './ask-soon.ts';
import type { AskedScreen } from './asked-screens.ts';
import type { ChangeLog } from './change-log.store.ts';
import { Comparison, type ComparedPair, type Comparing } from './comparison.ts';
import { inParallel } from './in-parallel.ts';
import type { Reply } from './reply.ts';
import type { ScreenPool } from './screen-pool.ts';
import type { ShopClient } from './shop-client.ts';
import type { ShopRecords } from './shop-records.store.ts';
import { TagFindings } from './tag-findings.ts';

/** What a proof of freshness is made with. */
export interface FreshnessParts {
  readonly client: ShopClient;
  readonly shop: ShopRecords;
  readonly pool: ScreenPool;
  readonly acts: readonly Act[];
  readonly changes: ChangeLog;
  readonly random: SeededRandom;
  /** End with the first stale answer: to find something that is broken on purpose. */
  readonly untilFound?: boolean;
  /** How long the news of a mutation may take to another server, ms. */
  readonly travelMs?: number;
}

/** So long before something becomes visible by its date nothing is compared, ms: it might, in between. */
const MARGIN_MS = 500;
const STEPS_A_ROUND = 10;

/** Writes random things and looks whether any kept answer is older than what was written. */
export class Freshness {
  readonly comparison: Comparison;
  readonly findings = new TagFindings();
  readonly deck: ActDeck;
  step = 0;

  constructor(private readonly parts: FreshnessParts) {
    this.comparison = new Comparison(parts.client);
    this.deck = new ActDeck(parts.acts, parts.random.fork('acts'));
  }

  /** @param onStep told after each step */
  async run(steps: number, onStep: (step: number) => void = () => {}): Promise<void> {
    await this.parts.changes.since();
    await this.round('the start');
    while (this.step < steps && !this.isFound) {
      this.step += 1;
      const act = await this.oneStep();
      if (this.step % STEPS_A_ROUND === 0 && !this.isFound) await this.round(act);
      onStep(this.step);
    }
  }

  private get isFound(): boolean {
    return this.parts.untilFound === true && this.comparison.stale.length > 0;
  }

  private async oneStep(): Promise<string> {
    const { client, shop, pool, changes, random } = this.parts;
    const writer = random.int(0, client.servers - 1);
    let screens: readonly AskedScreen[] = [];
    const { name, done } = await this.deck.play(writer, {
      begin: () => shop.about.clear(),
      before: async () => {
        this.findings.note(await changes.since());
        screens = pool.around(shop.about);
        await this.keep(screens);
      },
    });
    const at = Date.now();
    const asked = await askSoon(this.parts, screens, { writer, mark: done.mark, at });
    this.findings.note(await changes.since());
    const made = new Map<string, Reply>();
    for (const { kept, ...one } of asked) await this.look(screens, { act: name, ...one }, { done, made, kept });
    if (done.moment !== undefined) await this.lookAfterMoment(done.moment, name);
    return name;
  }

  /** Has the answers kept on every server, so that nothing but the write that follows can end them. */
  private async keep(screens: readonly AskedScreen[]): Promise<void> {
    const { client } = this.parts;
    await inParallel(screens, IN_FLIGHT, async (screen) => {
      for (let server = 0; server < client.servers; server += 1) {
        const kept = await client.ask(server, screen);
        if (kept.isWhole) await this.learn(screen, server, { kept, made: kept });
      }
    });
  }

  private async lookAfterMoment(moment: number, act: string): Promise<void> {
    await sleep(Math.max(0, moment + TRAVEL_MS - Date.now()));
    const { client, pool, shop } = this.parts;
    const screens = pool.around(shop.about);
    for (let server = 0; server < client.servers; server += 1)
      await this.look(screens, { act, server, as: 'other, without' }, { done: {}, made: new Map(), kept: new Map() });
  }

  /** Compares one after the other; what was made anew for one server is what the others have to answer, too. */
  private async look(
    screens: readonly AskedScreen[],
    comparing: Omit<Comparing, 'step'>,
    { done: { moment }, made, kept }: { done: Done; made: Map<string, Reply>; kept: ReadonlyMap<string, Reply> },
  ): Promise<void> {
    for (const screen of screens) {
      if (this.isFound || (moment !== undefined && Date.now() > moment - MARGIN_MS)) return;
      const there = { kept: kept.get(screen.words), made: made.get(screen.words) };
      const pair = await this.comparison.compare(screen, { step: this.step, ...comparing }, there);
      if (!pair) continue;
      made.set(screen.words, pair.made);
      await this.learn(screen, comparing.server, pair);
    }
  }

  /** All screens on all servers; one new answer is good for all of them, since nothing is written meanwhile. */
  private async round(act: string): Promise<void> {
    const { client, pool } = this.parts;
    pool.wander();
    await inParallel(pool.all, IN_FLIGHT, async (screen) => {
      let made: Reply | undefined;
      for (let server = 0; server < client.servers && !this.isFound; server += 1) {
        const pair = await this.comparison.compare(screen, { step: this.step, act, server, as: 'round' }, { made });
        if (pair) await this.learn(screen, server, pair);
        made = pair?.made;
      }
    });
  }

  private async learn(screen: AskedScreen, server: number, { kept, made }: ComparedPair): Promise<void> {
    const { client, pool } = this.parts;
    pool.saw(screen, made.content);
    this.findings.made(this.step, screen.words, made.content);
    if (kept.content !== made.content || !this.findings.isUnknown(screen.words)) return;
    const { body, content } = await client.ask(server, screen, { cache: 'explain' });
    const { key, tags } = body.extensions?.cache ?? {};
    if (key !== undefined && tags && content === made.content)
      this.findings.stored(screen.words, { content, tags, key });
  }
}
