import type { SeededRandom } from '../../../platform/random/seeded-random.ts';
import type { AskedScreen } from './asked-screens.ts';
import { firstDifference, type Difference } from './first-difference.ts';
import { inParallel } from './in-parallel.ts';
import type { Reply } from './reply.ts';
import type { Asking, ShopClient } from './shop-client.ts';

/** Somebody who asks, and what in answers is theirs alone. */
export interface LeakViewer {
  readonly who: string;
  /** Names and addresses that stand in nobody else's answers. */
  readonly marks: readonly string[];
}

/** What a proof of leaks is made with. */
export interface LeaksParts {
  readonly client: ShopClient;
  readonly screens: readonly AskedScreen[];
  readonly viewers: readonly LeakViewer[];
  readonly random: SeededRandom;
  /** End with the first leak: to find something that is broken on purpose. */
  readonly untilFound?: boolean;
}

/** An answer that was not only for the one who asked. */
export interface Leak {
  readonly who: string;
  readonly screen: string;
  readonly server: number;
  readonly method: string;
  /** What is wrong with it, in words. */
  readonly why: string;
  readonly difference?: Difference;
  readonly cacheStatus: string;
}

/** A screen asked by somebody. */
interface Question {
  readonly screen: AskedScreen;
  readonly viewer: LeakViewer;
}

const IN_FLIGHT = 32;
const REFERENCES_IN_FLIGHT = 6;
/** A busy machine leaves out optional parts; such an answer says nothing. */
const TRIES = 4;

/** Asks for everything as everybody at once, in random order, and looks whether anybody gets what is another's. */
export class Leaks {
  requests = 0;
  hits = 0;
  /** Answers that came without an optional part, again and again. */
  partial = 0;
  readonly found: Leak[] = [];
  private readonly references = new Map<string, Reply>();

  constructor(private readonly parts: LeaksParts) {}

  /**
   * Every question once as it is made anew, then in every order until there were `requests` of them.
   * @param onProgress told how many were asked
   */
  async run(requests: number, onProgress: (done: number) => void = () => {}): Promise<void> {
    const { screens, viewers, random } = this.parts;
    const questions = screens.flatMap((screen) => viewers.map((viewer) => ({ screen, viewer })));
    await inParallel(questions, REFERENCES_IN_FLIGHT, (question) => this.refer(question));
    for (let round = 1; this.requests < requests && !this.isFound; round += 1) {
      const order = random.fork(`order ${round}`).sample(questions, questions.length);
      const chances = random.fork(`ways ${round}`);
      const ways = order.map(() => ({
        server: chances.int(0, 1) % this.parts.client.servers,
        get: chances.chance(0.4),
      }));
      await inParallel(order, IN_FLIGHT, async (question, index) => {
        if (this.isFound) return;
        const { server, get } = ways[index]!;
        await this.look(question, server, get ? 'GET' : 'POST');
        onProgress((this.requests += 1));
      });
    }
  }

  private get isFound(): boolean {
    return this.parts.untilFound === true && this.found.length > 0;
  }

  private async refer(question: Question): Promise<void> {
    const { client } = this.parts;
    const asking: Asking = { who: question.viewer.who, cache: 'bypass' };
    const reply = await this.whole(() => client.ask(0, question.screen, asking));
    if (reply) this.references.set(nameOf(question), reply);
  }

  private async look(question: Question, server: number, method: 'GET' | 'POST'): Promise<void> {
    const { screen, viewer } = question;
    const reference = this.references.get(nameOf(question));
    if (!reference) return;
    const asking: Asking = { who: viewer.who, method };
    const reply = await this.whole(() => this.parts.client.ask(server, screen, asking));
    if (!reply) return;
    if (reply.isHit) this.hits += 1;
    for (const { why, difference } of this.faults(question, reply, reference))
      this.found.push({
        ...{ who: viewer.who, screen: screen.words, server, method, why, cacheStatus: reply.cacheStatus },
        ...(difference ? { difference } : {}),
      });
  }

  private faults({ viewer }: Question, reply: Reply, reference: Reply): { why: string; difference?: Difference }[] {
    const faults: { why: string; difference?: Difference }[] = [];
    const difference = firstDifference(reply.content, reference.content);
    if (difference) faults.push({ why: 'it is not the answer that was made for them', difference });
    for (const { who, marks } of this.parts.viewers) {
      if (who === viewer.who) continue;
      const mark = marks.find((text) => reply.text.includes(text) && !reference.text.includes(text));
      if (mark !== undefined) faults.push({ why: `it has "${mark}", which is of ${who}` });
    }
    const control = reply.headers.get('cache-control') ?? '';
    if (viewer.who !== 'guest' && /\bpublic\b|s-maxage/i.test(control))
      faults.push({ why: `it may be kept for others: Cache-Control is ${control}` });
    return faults;
  }

  private async whole(ask: () => Promise<Reply>): Promise<Reply | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const reply = await ask();
      if (reply.isWhole) return reply;
    }
    this.partial += 1;
    return undefined;
  }
}

const nameOf = ({ screen, viewer }: Question): string => `${viewer.who} ${screen.words}`;
