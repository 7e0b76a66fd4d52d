import { GUEST } from './auth/viewer-of.ts';
import type { Context, RequestFacts } from './context.ts';
import { dimensionsOf, LOCALITY_TAGS, observedBuyer, observedViewer } from './dimensions-of.ts';
import { Loaders } from './loaders/loaders.ts';
import type { DimensionValues } from './platform/cache/answer-cache.ts';
import type { ChangeFeed } from './platform/changes/change-feed.ts';
import { Dependencies, type RefusesDimension } from './platform/changes/dependencies.ts';
import type { Tag } from './platform/changes/tag.ts';
import type { Database, Reader } from './platform/db/database.ts';
import { Lane } from './platform/db/lane.ts';
import { RecordingReader } from './platform/db/recording-reader.ts';
import { newMeter } from './platform/db/statement-meter.ts';
import { newPartOutcomes } from './screens/optional/part-outcomes.ts';
import { privateReadScopeOf, readScopeOf } from './read-scope-of.ts';
import { buyerOf, type InContext } from './services/shop/buyer.ts';
import type { Localities } from './services/shop/localization.store.ts';
import { LocalityDirectory } from './services/shop/locality-directory.ts';
import { Edits } from './services/edits/edits.store.ts';
import { createServices } from './services/services.ts';
import { shopPartsOf, type ShopParts } from './services/shop-parts.ts';
import type { Viewer } from './viewer.ts';

/** How a request's parts may differ in tests and proofs. */
export interface WiringOptions {
  /** Name of a batch read that runs key by key. */
  unbatched?: string;
  /** How many connections what is optional may have at a time; half of them when left out. */
  optionalConnections?: number;
  /** However soon optional parts are due, they are waited for at least so long, ms: to measure whole answers on a slow machine. */
  leastDeadlineMs?: number;
  /** Keep the texts of statements. */
  keepTexts?: boolean;
  /** What changes in the database, where anybody listens. */
  feed?: ChangeFeed;
  /** What the services of all requests have in common. */
  shop?: Partial<ShopParts>;
  /** Tags that readers keep to themselves: so the proof of freshness is seen to fail. */
  forgetTag?: (tag: Tag) => boolean;
}

/**
 * Builds the parts that live as long as the process; the function it gives builds those of a request.
 * @param publicUrl address under which the world reaches this server, without a slash at its end
 */
export function wire(database: Database, publicUrl: string, options: WiringOptions = {}) {
  const directory = new LocalityDirectory(database, options.feed);
  // A tag that is forgotten on purpose is forgotten here, too.
  const localityTags = LOCALITY_TAGS.filter((tag) => !options.forgetTag?.(tag));
  const half = options.optionalConnections ?? Math.max(1, Math.floor(database.readConnections / 2));
  const shop = shopPartsOf(options.shop);
  const lane = new Lane(database, half, Math.ceil(half / 2));

  /** Loaders and services that read through `reader`, and tell what. */
  const readsOf = (
    { buyer, viewer, caller, requestId, dependencies }: Context,
    from: Reader,
    localities: Localities,
    made: Loaders[],
  ) => {
    const reader = new RecordingReader(from, dependencies, options.forgetTag);
    const scope = readScopeOf(buyer, caller, dependencies);
    const loaders = new Loaders(reader, scope, options.unbatched);
    const privateLoaders = new Loaders(reader, privateReadScopeOf(scope, viewer), options.unbatched);
    made.push(loaders, privateLoaders);
    const edits = new Edits(database, caller, requestId, made);
    const parts = { reader, database, shop, loaders, privateLoaders, viewer, edits, buyer, localities, publicUrl };
    return { loaders, privateLoaders, services: createServices(parts) };
  };

  return {
    /**
     * The context of one request.
     * @param refuses gives the error of looking at what the answer must not depend on
     */
    createContext(
      { requestId, traceId, signal }: RequestFacts,
      caller: Viewer = GUEST,
      refuses?: RefusesDimension,
    ): Context {
      const dependencies = new Dependencies(refuses);
      return {
        ...{ requestId, traceId, ...(signal ? { signal } : {}) },
        caller,
        viewer: observedViewer(caller, dependencies),
        dependencies,
        meter: newMeter(options.keepTexts, signal),
        parts: newPartOutcomes(options.leastDeadlineMs),
        async enter(this: Mutable<Context>, asked: InContext) {
          const localities = await directory.localities();
          dependencies.add(localityTags);
          // A statement that was told and never sent: so the answer is not kept.
          if (directory.isOutdated(localities)) dependencies.read(LOCALITY_TAGS);
          this.buyer = observedBuyer(buyerOf(localities, asked), dependencies);
          // All that the request reads with, so that a write makes all of it read again.
          const made: Loaders[] = [];
          const reads = (reader: Reader) => readsOf(this, reader, localities, made);
          Object.assign(this, reads(database));
          const apart = new Map<object, Context>();
          this.optional = (part) => {
            const known = apart.get(part) ?? Object.assign(Object.create(this) as Context, reads(lane.of(part)));
            apart.set(part, known);
            return known;
          };
        },
      } as Partial<Context> as Context; // buyer, loaders and services come with `enter`, which the edge awaits before execution
    },

    /** What the answer to a request may be different by, before anything of it runs. */
    async dimensionsOf(caller: Viewer = GUEST, asked: InContext = {}): Promise<DimensionValues> {
      return dimensionsOf(await directory.localities(), asked, caller);
    },
  };
}

export type Wiring = ReturnType<typeof wire>;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
