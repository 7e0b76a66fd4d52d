import type { Logger } from '../../platform/logging/create-logger.ts';
import { unmetered } from '../../platform/db/statement-meter.ts';
import type { NamedClient, VersionsOf } from '../registry/admit-version.ts';
import type { RegisteredScreen } from '../registry/screen-registry.ts';
import type { UsageCount, UsageStore } from './usage.store.ts';

/** How often what was counted is written, ms. */
const EVERY_MS = 10_000;
/** Most counts that are kept while they cannot be written: one for each screen of each version and day. */
const MOST_COUNTS = 20_000;
const DAY_MS = 86_400_000;

type Counted = { -readonly [Key in keyof UsageCount]: UsageCount[Key] };

/** Counts in memory which screens are asked for, and adds that to the database now and then. */
export class UsageRecorder {
  private counts = new Map<string, Counted>();
  private writing: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private failing = false;
  private prunedAt = 0;
  /** Requests that were not counted, since the map was full. */
  lost = 0;

  constructor(
    private readonly store: Pick<UsageStore, 'add' | 'prune'>,
    private readonly versionsOf: VersionsOf,
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly now: () => number = Date.now,
    private readonly mostCounts = MOST_COUNTS,
  ) {}

  /** Writes every 10 s from now on. */
  start(): void {
    this.timer = setInterval(() => void this.flush(), EVERY_MS).unref();
  }

  /** Counts a request for a screen. Who names no version that exists is counted for the newest live one that has the document. */
  count(screen: RegisteredScreen, said: NamedClient = {}): void {
    const at = this.now();
    const { client, name } = screen;
    const version = versionOf(screen, said, this.versionsOf);
    const day = new Date(at).toISOString().slice(0, 10);
    this.add({ client, version, name, day, count: 1, lastSeen: new Date(at) });
  }

  /** Writes what was counted. Never throws: what could not be written is kept and tried again. */
  flush(): Promise<void> {
    this.writing ??= unmetered(() => this.write()).finally(() => (this.writing = undefined));
    return this.writing;
  }

  /** Ends the writing of every 10 s and writes what is left. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.writing;
    await this.flush();
  }

  private async write(): Promise<void> {
    const counts = this.counts;
    this.counts = new Map();
    try {
      await this.store.add([...counts.values()]);
      this.failing = false;
    } catch (error) {
      // A statement whose answer was lost is counted twice: what was used is never taken for unused.
      for (const counted of counts.values()) this.add(counted);
      if (!this.failing)
        this.logger.warn(
          { err: error, lost: this.lost },
          'the usage of screens cannot be written; it is kept for later',
        );
      this.failing = true;
      return;
    }
    await this.prune();
  }

  private async prune(): Promise<void> {
    if (this.now() - this.prunedAt < DAY_MS) return;
    try {
      await this.store.prune();
      this.prunedAt = this.now();
    } catch (error) {
      this.logger.warn({ err: error }, 'old usage of screens cannot be forgotten; it is tried again');
    }
  }

  private add(counted: Counted): void {
    const key = `${counted.client}\n${counted.version}\n${counted.name}\n${counted.day}`;
    const known = this.counts.get(key);
    if (known) {
      known.count += counted.count;
      if (counted.lastSeen > known.lastSeen) known.lastSeen = counted.lastSeen;
    } else if (this.counts.size < this.mostCounts) this.counts.set(key, { ...counted });
    else this.lost += counted.count;
  }
}

function versionOf(screen: RegisteredScreen, said: NamedClient, versionsOf: VersionsOf): string {
  const named = said.version !== undefined && (said.name ?? screen.client) === screen.client;
  if (named && versionsOf(screen.client).some(({ version }) => version === said.version)) return said.version!;
  return screen.versions.find(({ retiredAt }) => !retiredAt)?.version ?? '';
}
