import type { Reader } from '../../platform/db/database.ts';
import { unmetered } from '../../platform/db/statement-meter.ts';
import { readLocalities, type Localities } from './localization.store.ts';

/** How long a process may go by what it read, ms. */
const FRESH_FOR_MS = 5_000;

/** The shop's markets, countries and languages, read once for all requests of a few seconds. */
export class LocalityDirectory {
  private known: { localities: Localities; readAt: number } | undefined;
  private reading: Promise<Localities> | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * The localities, from memory where there are any: whoever finds them too old starts a new read, waits for nothing and
   * goes by the old ones, so that a request neither hangs nor fails with the database for their sake.
   * @throws what reading throws, as long as there are none
   */
  async localities(): Promise<Localities> {
    if (this.known && this.now() - this.known.readAt < FRESH_FOR_MS) return this.known.localities;
    this.reading ??= unmetered(() => this.read()).finally(() => (this.reading = undefined));
    if (!this.known) return this.reading;
    this.reading.catch(() => undefined);
    return this.known.localities;
  }

  private async read(): Promise<Localities> {
    const localities = await readLocalities(this.reader);
    this.known = { localities, readAt: this.now() };
    return localities;
  }
}
