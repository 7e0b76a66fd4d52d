import { GUEST } from './auth/viewer-of.ts';
import type { Context, RequestFacts } from './context.ts';
import { Loaders } from './loaders/loaders.ts';
import type { ReadScope } from './loaders/support/read-scope.ts';
import type { Database, Reader } from './platform/db/database.ts';
import { Lane } from './platform/db/lane.ts';
import { newMeter } from './platform/db/statement-meter.ts';
import { newPartOutcomes } from './screens/optional/part-outcomes.ts';
import { buyerOf, type Buyer, type InContext } from './services/shop/buyer.ts';
import type { Localities } from './services/shop/localization.store.ts';
import { LocalityDirectory } from './services/shop/locality-directory.ts';
import { Edits } from './services/edits/edits.store.ts';
import { createServices } from './services/services.ts';
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
}

/**
 * Builds the parts that live as long as the process; the function it gives builds those of a request.
 * @param publicUrl address under which the world reaches this server, without a slash at its end
 */
export function wire(database: Database, publicUrl: string, options: WiringOptions = {}) {
  const directory = new LocalityDirectory(database);
  const half = options.optionalConnections ?? Math.max(1, Math.floor(database.readConnections / 2));
  const lane = new Lane(database, half, Math.ceil(half / 2));

  /** Loaders and services that read through `reader`. */
  const readsOf = ({ buyer, viewer, requestId }: Context, reader: Reader, localities: Localities, made: Loaders[]) => {
    const scope = scopeOf(buyer, viewer);
    const loaders = new Loaders(reader, scope, options.unbatched);
    const privateLoaders = new Loaders(reader, { ...scope, viewer }, options.unbatched);
    made.push(loaders, privateLoaders);
    const edits = new Edits(database, viewer, requestId, made);
    const parts = { database, loaders, privateLoaders, viewer, edits, buyer, localities, publicUrl };
    return { loaders, privateLoaders, services: createServices(parts) };
  };

  return {
    /** The context of one request. */
    createContext(facts: RequestFacts, viewer: Viewer = GUEST): Context {
      return {
        ...facts,
        viewer,
        caller: viewer,
        meter: newMeter(options.keepTexts, facts.signal),
        parts: newPartOutcomes(options.leastDeadlineMs),
        async enter(this: Mutable<Context>, asked: InContext) {
          const localities = await directory.localities();
          this.buyer = buyerOf(localities, asked);
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
      } as Context; // buyer, loaders and services come with `enter`, which the edge awaits before execution
    },
  };
}

export type Wiring = ReturnType<typeof wire>;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const scopeOf = (buyer: Buyer, viewer: Viewer): ReadScope => ({
  language: buyer.isPrimaryLanguage ? null : buyer.languageCode,
  marketId: buyer.marketId,
  audience: viewer.scopes.has('catalog:read') ? 'staff' : 'shopper',
  opened: viewer.scopes,
});
