import { setTimeout as sleep } from 'node:timers/promises';
import type { AskedScreen } from './asked-screens.ts';
import { firstDifference, type Difference } from './first-difference.ts';
import type { Reply } from './reply.ts';
import type { ShopClient } from './shop-client.ts';

/** Who reads after a write: on the server that wrote, or on another; with what the write returned, or without. */
export type ReadingAs = 'writer' | 'other, with token' | 'other, without' | 'round';

/** A kept answer that was not what it had to be. */
export interface StaleAnswer {
  readonly step: number;
  readonly act: string;
  readonly screen: string;
  readonly server: number;
  readonly as: ReadingAs;
  readonly difference: Difference;
  readonly cacheStatus: string;
  readonly key: string | undefined;
  readonly tags: readonly string[];
  /** Right a second later: the news took too long, and did not get lost. */
  readonly isLate: boolean;
}

/** One kept answer to compare. */
export interface Comparing {
  readonly step: number;
  readonly act: string;
  readonly server: number;
  readonly as: ReadingAs;
  readonly after?: string | undefined;
}

const LATE_MS = 1_000;
/** A busy machine leaves out optional parts, which cannot be compared then. */
const TRIES = 3;

/** Compares kept answers with new ones, and counts. */
export class Comparison {
  compared = 0;
  hits = 0;
  /** Answers that came without an optional part, again and again. */
  partial = 0;
  /** New answers that were not twice the same, though nothing was written. */
  unsteady = 0;
  readonly stale: StaleAnswer[] = [];

  constructor(private readonly client: ShopClient) {}

  /**
   * Asks for a screen as usual, and has it made anew.
   * @param there what was answered already, if nothing was written since
   * @returns both; undefined where they cannot be compared
   */
  async compare(
    screen: AskedScreen,
    { after, ...about }: Comparing,
    there: { readonly kept?: Reply | undefined; readonly made?: Reply | undefined } = {},
  ): Promise<ComparedPair | undefined> {
    const { server } = about;
    const kept = there.kept?.isWhole ? there.kept : await this.whole(server, screen, { after });
    const renewed = there.made ?? (await this.whole(server, screen, { cache: 'bypass' }));
    if (!kept || !renewed) return undefined;
    this.compared += 1;
    if (kept.isHit) this.hits += 1;
    if (kept.content === renewed.content) return { kept, made: renewed };
    const again = await this.whole(server, screen, { cache: 'bypass' });
    const difference = firstDifference(kept.content, again?.content ?? kept.content);
    if (difference) this.stale.push(await this.described(screen, about, kept, difference));
    else this.unsteady += 1;
    return { kept, made: again ?? renewed };
  }

  private async whole(
    server: number,
    screen: AskedScreen,
    asking: Parameters<ShopClient['ask']>[2],
  ): Promise<Reply | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const reply = await this.client.ask(server, screen, asking);
      if (reply.isWhole) return reply;
    }
    this.partial += 1;
    return undefined;
  }

  private async described(
    screen: AskedScreen,
    about: Omit<Comparing, 'after'>,
    { cacheStatus }: Reply,
    difference: Difference,
  ): Promise<StaleAnswer> {
    const explained = await this.client.ask(about.server, screen, { cache: 'explain' });
    const { key, tags = [] } = explained.body.extensions?.cache ?? {};
    await sleep(LATE_MS);
    const later = await this.client.ask(about.server, screen);
    const made = await this.client.ask(about.server, screen, { cache: 'bypass' });
    return {
      ...about,
      screen: screen.words,
      difference,
      cacheStatus,
      key,
      tags,
      isLate: later.content === made.content,
    };
  }
}

/** A kept answer, or one that was made since none was kept, and a new one. */
export interface ComparedPair {
  readonly kept: Reply;
  readonly made: Reply;
}
