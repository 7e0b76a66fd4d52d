import { GUEST } from './auth/viewer-of.ts';
import type { Context, RequestFacts } from './context.ts';
import { Loaders } from './loaders/loaders.ts';
import type { ReadScope } from './loaders/support/read-scope.ts';
import type { Database } from './platform/db/database.ts';
import { newMeter } from './platform/db/statement-meter.ts';
import { buyerOf, type Buyer, type InContext } from './services/shop/buyer.ts';
import { LocalityDirectory } from './services/shop/locality-directory.ts';
import { Edits } from './services/edits/edits.store.ts';
import { createServices } from './services/services.ts';
import type { Viewer } from './viewer.ts';

/** How a request's parts may differ in tests and proofs. */
export interface WiringOptions {
  /** Name of a batch read that runs key by key. */
  unbatched?: string;
  /** Keep the texts of statements. */
  keepTexts?: boolean;
}

/**
 * Builds the parts that live as long as the process; the function it gives builds those of a request.
 * @param publicUrl address under which the world reaches this server, without a slash at its end
 */
export function wire(database: Database, publicUrl: string, options: WiringOptions = {}) {
  const directory = new LocalityDirectory(database);

  return {
    /** The context of one request. */
    createContext(facts: RequestFacts, viewer: Viewer = GUEST): Context {
      return {
        ...facts,
        viewer,
        meter: newMeter(options.keepTexts, facts.signal),
        async enter(this: Mutable<Context>, asked: InContext) {
          const localities = await directory.localities();
          this.buyer = buyerOf(localities, asked);
          const scope = scopeOf(this.buyer, viewer);
          this.loaders = new Loaders(database, scope, options.unbatched);
          this.privateLoaders = new Loaders(database, { ...scope, viewer }, options.unbatched);
          const edits = new Edits(database, viewer, facts.requestId, [this.loaders, this.privateLoaders]);
          this.services = createServices({
            database,
            loaders: this.loaders,
            privateLoaders: this.privateLoaders,
            viewer,
            edits,
            buyer: this.buyer,
            localities,
            publicUrl,
          });
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
