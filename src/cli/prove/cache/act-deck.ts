import type { SeededRandom } from '../../../platform/random/seeded-random.ts';
import type { Act, Done } from './act.ts';
import { NothingThere } from './record-choice.ts';

/** What was played of the deck. */
export interface Played {
  readonly name: string;
  readonly done: Done;
}

/** What is done around each act that is tried. */
export interface AroundActs {
  /** Before it is chosen what it is about. */
  readonly begin: () => void;
  /** Once it is chosen, before it is done. */
  readonly before: () => Promise<void>;
}

/** Acts in random order, like cards: each comes before any comes again. */
export class ActDeck {
  /** How often each was done. */
  readonly times = new Map<string, number>();
  /** Why one was refused or had nothing to be about, the last time. */
  readonly refusals = new Map<string, string>();
  private cards: Act[] = [];

  constructor(
    private readonly acts: readonly Act[],
    private readonly random: SeededRandom,
  ) {}

  /** Does the next act that can be done. @throws Error where none can */
  async play(server: number, { begin, before }: AroundActs): Promise<Played> {
    for (let tries = 0; tries < 2 * this.acts.length; tries += 1) {
      const act = this.draw();
      begin();
      const done = await this.tried(act, server, before).catch((error: unknown): Done => {
        if (error instanceof NothingThere) return { refusal: error.message };
        throw error;
      });
      if (done.refusal === undefined) {
        this.times.set(act.name, (this.times.get(act.name) ?? 0) + 1);
        return { name: act.name, done };
      }
      this.refusals.set(act.name, done.refusal);
    }
    throw new Error(`Nothing can be written any more: ${[...this.refusals].map((pair) => pair.join(': ')).join('; ')}`);
  }

  /** Acts that were refused whenever they had their turn, with the reason. */
  get undone(): { readonly name: string; readonly why: string }[] {
    return [...this.refusals].filter(([name]) => !this.times.has(name)).map(([name, why]) => ({ name, why }));
  }

  /** How many acts had no turn: the proof was too short for them. */
  get untried(): number {
    return this.acts.filter(({ name }) => !this.times.has(name) && !this.refusals.has(name)).length;
  }

  private async tried(act: Act, server: number, before: AroundActs['before']): Promise<Done> {
    const write = await act.choose();
    await before();
    return write(server);
  }

  private draw(): Act {
    if (this.cards.length === 0) this.cards = this.random.sample(this.acts, this.acts.length);
    return this.cards.pop()!;
  }
}
