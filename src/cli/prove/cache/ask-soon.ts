import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../../../platform/random/seeded-random.ts';
import type { AskedScreen } from './asked-screens.ts';
import type { Comparing, ReadingAs } from './comparison.ts';
import { inParallel } from './in-parallel.ts';
import type { Reply } from './reply.ts';
import type { ShopClient } from './shop-client.ts';

/** The news of a mutation may take so long to another server, ms. */
export const TRAVEL_MS = 100;
/** What is written past the servers rings no bell: they look every 250 ms. */
const UNRUNG_MS = 450;
/** Requests at once to one server. */
export const IN_FLIGHT = 4;

/** Who is asked, and how long news may take, ms. */
export interface AskingSoon {
  readonly client: ShopClient;
  readonly random: SeededRandom;
  readonly travelMs?: number;
}

/** A write that was done: by which server, what it gave to be carried, and when, ms since 1970. */
export interface WrittenBy {
  readonly writer: number;
  readonly mark: string | undefined;
  readonly at: number;
}

/** A server that was asked after a write. */
export interface AskedServer extends Pick<Comparing, 'server' | 'as' | 'after'> {
  /** What it answered, by screen. */
  readonly kept: ReadonlyMap<string, Reply>;
}

/**
 * Asks all servers as soon as they have to know; answers are compared afterwards, since that takes its time. The writer's knows at
 * once, and so do the others where what the write returned is shown to them, which is done half of the time.
 */
export async function askSoon(
  { client, random, travelMs = TRAVEL_MS }: AskingSoon,
  screens: readonly AskedScreen[],
  { writer, mark, at }: WrittenBy,
): Promise<AskedServer[]> {
  const isShown = mark !== undefined && random.chance(0.5);
  const servers = Array.from({ length: client.servers }, (_, away) => (writer + away) % client.servers);
  return Promise.all(
    servers.map(async (server): Promise<AskedServer> => {
      const as = asOf(server === writer, mark, isShown);
      if (as === 'other, without') await sleep(at + (mark === undefined ? UNRUNG_MS : travelMs) - Date.now());
      const after = as === 'other, without' ? undefined : mark;
      const kept = new Map<string, Reply>();
      await inParallel(screens, IN_FLIGHT, async (screen) => {
        kept.set(screen.words, await client.ask(server, screen, { after }));
      });
      return { server, as, after, kept };
    }),
  );
}

function asOf(isWriter: boolean, mark: string | undefined, isShown: boolean): ReadingAs {
  if (mark === undefined) return 'other, without';
  if (isWriter) return 'writer';
  return isShown ? 'other, with token' : 'other, without';
}
