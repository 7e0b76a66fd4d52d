import type { Database } from '../platform/db/database.ts';
import type { Logger } from '../platform/logging/create-logger.ts';
import type { NamedClient } from './registry/admit-version.ts';
import type { RegisteredScreen, ScreenRegistry } from './registry/screen-registry.ts';
import { UsageRecorder } from './usage/usage-recorder.ts';
import { UsageStore } from './usage/usage.store.ts';
import { ClientVersionsStore } from './versions/client-versions.store.ts';
import { PublishedScreens } from './versions/published-screens.ts';

/** What a server tells of the screens that it is asked for. */
export interface ScreenUpkeep {
  /**
   * An id was not found in the registry: it may have been published a moment ago.
   * @returns after two seconds at the most, once the registry is as fresh as can be; look again then
   */
  missed(): Promise<void>;
  /** A screen was asked for and admitted; counts it, in memory. */
  count(screen: RegisteredScreen, said: NamedClient): void;
}

/** The upkeep of a running process. */
export interface RunningUpkeep extends ScreenUpkeep {
  /** Stops, and writes what was counted; before the database is closed. */
  close(): Promise<void>;
}

/** Keeps the registry at what is published and the usage of screens counted from now on; waits for nothing. */
export function startUpkeep(database: Database, registry: ScreenRegistry, logger: Logger): RunningUpkeep {
  const published = new PublishedScreens(registry, new ClientVersionsStore(database), logger);
  const usage = new UsageRecorder(new UsageStore(database), (client) => registry.versionsOf(client), logger);
  published.start();
  usage.start();
  return {
    missed: () => published.missed(),
    count: (screen, said) => usage.count(screen, said),
    async close() {
      await Promise.all([published.close(), usage.close()]);
    },
  };
}
