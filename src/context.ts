import type { Loaders } from './loaders/loaders.ts';
import type { Dependencies } from './platform/changes/dependencies.ts';
import type { StatementMeter } from './platform/db/statement-meter.ts';
import type { Buyer, InContext } from './services/shop/buyer.ts';
import type { PartsContext } from './screens/optional/part-outcomes.ts';
import type { Services } from './services/services.ts';
import type { Viewer } from './viewer.ts';

/** What the edge knows of a request before its operation is read. Types only. */
export interface RequestFacts {
  readonly requestId: string;
  readonly traceId: string;
  /** Aborted when the caller is gone, or the answer took too long. */
  readonly signal?: AbortSignal;
}

/** What every resolver is given. Types only. */
export interface Context extends RequestFacts, PartsContext {
  /** Who asks. Looking at it is told, and makes the answer one of theirs. */
  readonly viewer: Viewer;
  /** The same for the edge, whose looking at it makes no difference to the answer. */
  readonly caller: Viewer;
  /** What the answer is made of, as far as it was read. */
  readonly dependencies: Dependencies;
  /** Counts the statements of this request. */
  readonly meter: StatementMeter;
  /** Set by `enter`, before the first resolver runs. */
  readonly buyer: Buyer;
  /** Declared relations are followed through these; everything else goes through `services`. */
  readonly loaders: Loaders;
  /** The same for relations that lead to personal data. */
  readonly privateLoaders: Loaders;
  readonly services: Services;
  /** The same request for a part that may be late: loaders and services of its own, which never take all connections. */
  optional(part: object): Context;
  /** Resolves @inContext of the operation that is about to run, and builds loaders and services for it. */
  enter(asked: InContext): Promise<void>;
}
