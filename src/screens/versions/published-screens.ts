import type { Logger } from '../../platform/logging/create-logger.ts';
import { withinTime } from '../../platform/resilience/within-time.ts';
import { unmetered } from '../../platform/db/statement-meter.ts';
import type { ScreenRegistry } from '../registry/screen-registry.ts';
import type { ClientVersionsStore } from './client-versions.store.ts';

/** How often the database is asked whether anything has changed, ms. */
const EVERY_MS = 10_000;
/** How long nobody asks again after an id was not found, ms. */
const COOL_DOWN_MS = 1_000;
/** How long a request waits at the most for an id that was not found, ms. */
const LONGEST_WAIT_MS = 2_000;

/** Keeps a registry at what is published: read in the background, so that a process starts and serves without its database. */
export class PublishedScreens {
  private known: string | undefined;
  private asking: Promise<void> | undefined;
  private askedAt = -Infinity;
  private failing = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly registry: ScreenRegistry,
    private readonly store: Pick<ClientVersionsStore, 'stamp' | 'load'>,
    private readonly logger: Pick<Logger, 'warn' | 'info'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Reads what is published, and again whenever it has changed. Waits for nothing. */
  start(): void {
    void this.refresh();
    this.timer = setInterval(() => void this.refresh(), EVERY_MS).unref();
  }

  /**
   * An id was not found: it may have been published a moment ago. Asks the database at once, though once a second at the
   * most, whoever asks for what.
   * @returns once the registry is as fresh as can be; look again then
   */
  async missed(): Promise<void> {
    if (!this.asking && this.now() - this.askedAt < COOL_DOWN_MS) return;
    await withinTime(this.refresh(), LONGEST_WAIT_MS);
  }

  /** Reads what is published, if it has changed. Never throws: what was read last is kept while the database is away. */
  refresh(): Promise<void> {
    this.askedAt = this.now();
    this.asking ??= unmetered(() => this.read()).finally(() => {
      this.asking = undefined;
      this.askedAt = this.now();
    });
    return this.asking;
  }

  /** Asks no more; waits for the question that is under way. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.asking;
  }

  private async read(): Promise<void> {
    try {
      // The stamp first: what changes while the rest is read is read again the next time.
      const stamp = await this.store.stamp();
      if (stamp !== this.known) this.registry.replacePublished(await this.store.load());
      this.known = stamp;
      if (this.failing) this.logger.info('published screens can be read again');
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn({ err: error }, 'published screens cannot be read; the last ones are kept');
      this.failing = true;
    }
  }
}
