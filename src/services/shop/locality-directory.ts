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

/** A read that is under way. */
interface Reading {
  readonly position: number;
  readonly done: Promise<Localities>;
}

/** The shop's markets, countries and languages, read once for all requests until they change. */
export class LocalityDirectory {
  private known: KnownLocalities | undefined;
  private reading: Reading | undefined;

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
    const { known } = this;
    if (known && !this.hasChangedSince(known.position)) {
      if (!this.feed?.isCurrent && this.now() - known.readAt >= FRESH_FOR_MS) this.read().catch(() => undefined);
      return known.localities;
    }
    const newer = this.read();
    if (!known) return newer;
    const orOlder = newer.catch(() => this.known?.localities ?? known.localities);
    return this.feed?.isCurrent ? orOlder : known.localities;
  }

  /** True where others are known to be there, which could not be read: an answer that is made of these must not be kept. */
  isOutdated(localities: Localities): boolean {
    return this.known?.localities !== localities || this.hasChangedSince(this.known.position);
  }

  private hasChangedSince(position: number): boolean {
    return this.feed?.changedSince(position, SLOTS) ?? false;
  }

  /** One read for all who ask, unless it was begun before a change. */
  private read(): Promise<Localities> {
    if (this.reading && !this.hasChangedSince(this.reading.position)) return this.reading.done;
    const position = this.feed?.fence().position ?? 0;
    const reading = { position, done: unmetered(() => this.readAt(position)) };
    this.reading = reading;
    const ended = (): void => {
      if (this.reading === reading) this.reading = undefined;
    };
    reading.done.then(ended, ended);
    return reading.done;
  }

  private async readAt(position: number): Promise<Localities> {
    const localities = await readLocalities(this.reader);
    if (!this.known || this.known.position <= position) this.known = { localities, readAt: this.now(), position };
    return this.known.localities;
  }
}
