import { wholeTags } from './counters.ts';
import { tableOfTag, type Tag } from './tag.ts';

/** Tags that are kept one by one; what depends on more is taken to depend on their whole tables. */
const MOST_TAGS = 2_000;

/** What an answer may be different by, besides the operation and its variables. */
export type Dimension = 'viewer' | 'grants' | 'market' | 'country' | 'currency' | 'language';

/** Gives the error of looking at a dimension that an answer must not depend on. */
export type RefusesDimension = (dimension: Dimension) => Error | undefined;

/**
 * What the answer to one request is made of, told by those who read: the rows and lists that were read, and what of the request was
 * looked at. Nobody has to remember to tell; readers, scopes and viewers are given out so that they do.
 */
export class Dependencies {
  private readonly told = new Set<Tag>();
  private readonly looked = new Set<Dimension>();
  /** Statements whose reads were told. A request that sent more read something that nobody told of. */
  statements = 0;

  /** @param refuses gives the error of looking at a dimension that the answer must not depend on */
  constructor(private readonly refuses: RefusesDimension = () => undefined) {}

  /** Tells what a statement reads. */
  read(tags: Iterable<Tag>): void {
    this.statements += 1;
    this.add(tags);
  }

  /** Adds what was read by others on behalf of this request. */
  add(tags: Iterable<Tag>): void {
    for (const tag of tags) this.told.add(tag);
  }

  /**
   * Tells that something of the request was looked at.
   * @throws the error of whoever refuses it
   */
  lookAt(dimension: Dimension): void {
    if (this.looked.has(dimension)) return;
    const refusal = this.refuses(dimension);
    if (refusal) throw refusal;
    this.looked.add(dimension);
  }

  /** All that was read; whole tables where it is more than is kept one by one. */
  get tags(): readonly Tag[] {
    if (this.told.size <= MOST_TAGS) return [...this.told];
    return [...new Set([...this.told].flatMap((tag) => wholeTags(tableOfTag(tag))))];
  }

  get dimensions(): ReadonlySet<Dimension> {
    return this.looked;
  }
}

/** What of an object is a dimension. */
export type Dimensions<Observed> = Partial<Record<keyof Observed, Dimension>>;

/**
 * The same object, telling `dependencies` whenever one of the named properties is read.
 * @param otherwise what reading any property that is not named tells
 */
export function observed<Observed extends object>(
  target: Observed,
  named: Dimensions<Observed>,
  dependencies: Dependencies,
  otherwise?: Dimension,
): Observed {
  return new Proxy(target, {
    get(of, property, receiver) {
      const dimension = named[property as keyof Observed] ?? (typeof property === 'string' ? otherwise : undefined);
      if (dimension) dependencies.lookAt(dimension);
      return Reflect.get(of, property, receiver);
    },
  });
}
