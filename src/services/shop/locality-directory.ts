import type { ChangeFeed } from '../../platform/changes/change-feed.ts';
import { slotsOf } from '../../platform/changes/tag.ts';
import type { Reader } from '../../platform/db/database.ts';
import { unmetered } from '../../platform/db/statement-meter.ts';
import { readLocalities, type Localities } from './localization.store.ts';

/** How long a process may go by what it read where nobody tells it of changes, ms. */
const FRESH_FOR_MS = 5_000;

const SLOTS = slotsOf(['market', 'market_country', 'shop_language', 'location']);

interface KnownLocalities {
  readonly localities: Localities;
  readonly readAt: number;
  /** The position of changes that they are as of. */
  readonly position: number;
}

/** The shop's markets, countries and languages, read once for all requests until they change. */
export class LocalityDirectory {
  private known: KnownLocalities | undefined;
  private reading: Promise<Localities> | undefined;

  /** @param feed tells of changes; without it, or while it is behind, what was read is gone by for some seconds */
  constructor(
    private readonly reader: Reader,
    private readonly feed?: ChangeFeed,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * The localities, from memory where there are any that nothing is known against. Where they have changed, the new ones are awaited,
   * so that no answer is made of older ones than it claims to be. Where nobody can say, whoever finds them too old starts a new read,
   * waits for nothing and goes by the old ones, so that a request neither hangs nor fails with the database for their sake.
   * @throws what reading throws, as long as there are none
   */
  async localities(): Promise<Localities> {
    const { known, feed } = this;
    if (!known) return this.read();
    if (feed?.isCurrent) {
      if (!feed.changedSince(known.position, SLOTS)) return known.localities;
      // What is being read may have been begun before the change.
      await this.reading?.catch(() => undefined);
      const newer = this.known ?? known;
      if (!feed.changedSince(newer.position, SLOTS)) return newer.localities;
      return this.read().catch(() => newer.localities);
    }
    if (this.now() - known.readAt >= FRESH_FOR_MS) this.read().catch(() => undefined);
    return known.localities;
  }

  private read(): Promise<Localities> {
    this.reading ??= unmetered(() => this.readNow()).finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async readNow(): Promise<Localities> {
    const position = this.feed?.fence().position ?? 0;
    const localities = await readLocalities(this.reader);
    this.known = { localities, readAt: this.now(), position };
    return localities;
  }
}
