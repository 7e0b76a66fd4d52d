import type { SeededRandom } from '../../../../platform/random/seeded-random.ts';
import type { ProofTarget } from '../../cache/shop-client.ts';
import { unsent, type Asked } from './ask-once.ts';
import { codesIn, uncleanness } from './clean-failure.ts';
import type { AskedKind, Observation } from './observation.ts';
import { isAcknowledged, readThing, shownNumber, writeThing, type ReadAs } from './shop-questions.ts';
import type { Thing, WrittenKind } from './thing.ts';
import type { WrittenNumbers } from './written-numbers.ts';

/** What was acknowledged so long ago is shown to everybody, ms. */
export const TRAVELS_MS = 1_200;
/** Half of the reads look at what was written within this, and who has written looks soon, ms. */
const RECENT_MS = 5_000;
const SOON_MS = 1_500;
/** Of reads past the cache and of writes, one in so many is about an article. */
const ARTICLES_ONE_IN = 5;
/** How often a read looks at what was written not long ago. */
const RECENT = 0.5;
const STALE = 'stale-if-error';

/** Asks the servers of a shop for one thing at a time, chosen at random, and judges the answer by all that was written. */
export class LoadRequests {
  constructor(
    private readonly target: ProofTarget,
    private readonly numbers: WrittenNumbers,
    private readonly random: SeededRandom,
  ) {}

  /** One request of a kind. Never throws. */
  one(kind: AskedKind): Promise<Observation> {
    switch (kind) {
      case 'write':
        return this.write();
      case 'database':
        return this.read(kind, this.thing(), { isBypass: true });
      case 'after': {
        const written = this.numbers.justWritten(SOON_MS, true);
        return written ? this.read(kind, written.thing, { mark: written.mark }, written.number) : this.anybody();
      }
      case 'cached':
        return this.anybody();
    }
  }

  private anybody(): Promise<Observation> {
    const recent = this.random.chance(RECENT) ? this.numbers.justWritten(RECENT_MS, false) : undefined;
    return this.read('cached', recent?.thing ?? this.random.pick(this.numbers.things), {});
  }

  private async read(kind: AskedKind, thing: Thing, as: ReadAs, own = 0): Promise<Observation> {
    const visible = this.numbers.newest(thing, performance.now() - (as.isBypass ? 0 : TRAVELS_MS));
    const asked = await readThing(this.url, thing, as);
    const number = shownNumber(asked, thing);
    if (number === undefined) return this.failed(kind, thing, asked);
    const words = asked.headers.get('cache-status') ?? '';
    const isStale = words.includes(STALE);
    // Who has written is never given anything older, whatever is away.
    const least = isStale ? own : Math.max(own, visible);
    const isRight = this.numbers.mayShow(thing, number, least);
    const wrong = `${thing.screen.words} shows ${number}, and ${least} was written; ${words}`;
    return this.note(kind, thing, asked, {
      verdict: isRight ? 'good' : 'wrong',
      words: isRight ? words : wrong,
      isStale,
    });
  }

  private async write(): Promise<Observation> {
    const written = this.numbers.begin(this.writtenKind());
    // So many writes are waited for that there is nothing left to write to.
    if (!written) return this.failed('write', this.numbers.things[0]!, unsent());
    const asked = await writeThing(this.url, written, this.target.headersOf);
    if (isAcknowledged(asked)) {
      this.numbers.acknowledged(written, asked.headers.get('x-vitrine-after') ?? undefined);
      return this.note('write', written.thing, asked, { verdict: 'good', words: '', isStale: false });
    }
    this.numbers.failed(written);
    return this.failed('write', written.thing, asked);
  }

  private failed(kind: AskedKind, thing: Thing, asked: Asked): Observation {
    const why = uncleanness(asked);
    const verdict = why === undefined ? 'clean' : 'unclean';
    return this.note(kind, thing, asked, { verdict, words: why ?? codesIn(asked), isStale: false });
  }

  private note(
    kind: AskedKind,
    { kind: about }: Thing,
    { sentAt, ms }: Asked,
    judged: Pick<Observation, 'verdict' | 'words' | 'isStale'>,
  ): Observation {
    return { kind, about, sentAt, ms, ...judged };
  }

  private thing(): Thing {
    const kind = this.writtenKind();
    return this.random.pick(this.numbers.things.filter((thing) => thing.kind === kind));
  }

  private writtenKind(): WrittenKind {
    return this.random.int(1, ARTICLES_ONE_IN) === 1 ? 'article' : 'page';
  }

  private get url(): string {
    return this.random.pick(this.target.urls);
  }
}
