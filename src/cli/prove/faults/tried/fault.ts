import type { AskedKind } from '../load/observation.ts';
import type { ThingKind } from '../load/thing.ts';
import type { FaultShop } from '../shop/fault-shop.ts';

/** How much of some requests has to be good while a fault lasts. */
export interface GoodShare {
  readonly kinds: readonly AskedKind[];
  /** About these alone; about all when left out. */
  readonly about?: ThingKind;
  readonly percent: number;
  /** Of a hundred good ones, 99 take no longer. */
  readonly p99Ms?: number;
}

/** What holds while a fault lasts and after it. */
export interface Demands {
  readonly shares: readonly GoodShare[];
  /** A clean failure comes within this, ms. */
  readonly failsWithinMs: number;
  /** After its end all is as before within this, ms. */
  readonly wholeWithinMs: number;
  /** Answers that say that they are older than they should be are good. */
  readonly mayBeStale: boolean;
}

/** Something bad that happens to a store. */
export interface Fault {
  /** `redis-killed` */
  readonly name: string;
  readonly store: 'redis' | 'postgres';
  readonly words: string;
  readonly demands: Demands;
  /** @returns how to end it; may be ended more than once */
  begin(shop: FaultShop): Promise<() => Promise<void>>;
}
