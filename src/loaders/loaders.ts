import DataLoader from 'dataloader';
import type { Reader } from '../platform/db/database.ts';
import type { BatchRead } from './support/batch-read.ts';
import type { Connection } from './support/connection.ts';
import { countByKey, pageByKey } from './support/many-by-key.ts';
import type { Order } from './support/order.ts';
import { toPage, type PageArgs } from './support/page.ts';
import type { PrivateReadScope, ReadScope } from './support/read-scope.ts';
import type { ToMany, ToOne, ToPage } from './support/relation.ts';
import type { RowList } from './support/select.ts';

/** How a list with a parent is narrowed or ordered by a field's arguments. `name` tells one narrowing from another. */
export interface Narrowing<Row> {
  readonly name: string;
  readonly list: RowList<Row>;
  readonly order: Order;
}

/** Keys that one statement reads at the most. */
const LARGEST_BATCH = 10_000;

/**
 * The loaders of one request: made from declarations when first asked for, and forgotten with the request. There are
 * two of them: public ones, whose scope knows no viewer, and private ones, the only ones that see personal data.
 */
export class Loaders {
  private readonly made = new Map<string, DataLoader<never, unknown>>();

  /** @param unbatched how the name of a batch read begins that is to run key by key: so the growth proof is seen to fail */
  constructor(
    readonly reader: Reader,
    readonly scope: ReadScope | PrivateReadScope,
    private readonly unbatched?: string,
  ) {}

  /** Names of the batch reads that this request has used. */
  get used(): readonly string[] {
    return [...this.made.keys()];
  }

  /** Forgets what was read: after a write, the same request has to see what it wrote. */
  forget(): void {
    this.made.clear();
  }

  /** The DataLoader of a batch read. */
  of<Key, Value>(batch: BatchRead<Key, Value>): DataLoader<Key, Value> {
    const known = this.made.get(batch.name);
    if (known) return known as unknown as DataLoader<Key, Value>; // the name is unique, so the types are those it was made with
    const options =
      this.unbatched !== undefined && batch.name.startsWith(this.unbatched)
        ? { batch: false, cache: false }
        : { maxBatchSize: LARGEST_BATCH };
    const loader = new DataLoader<Key, Value>(
      (keys) => batch.read(this.reader, this.scope, keys) as Promise<Value[]>,
      options,
    );
    this.made.set(batch.name, loader as unknown as DataLoader<never, unknown>);
    return loader;
  }

  /** Follows a relation to one record, or null. */
  one<Parent, Row>(relation: ToOne<Parent, Row>, parent: Parent): Promise<Row | null> | null {
    const key = parent[relation.key] as bigint | null;
    return key === null ? null : this.of(relation.read).load(key);
  }

  /** Follows a relation to all its records. */
  many<Parent, Row>(relation: ToMany<Parent, Row>, parent: Parent): Promise<readonly Row[]> {
    return this.of(relation.read).load(parent[relation.key] as bigint);
  }

  /**
   * Follows a relation to one page of its records.
   * @throws VitrineError BAD_USER_INPUT for a wrong page
   */
  async page<Parent, Row extends object>(
    relation: ToPage<Parent, Row>,
    parent: Parent,
    args: PageArgs,
    narrowing: Narrowing<Row> = { name: '', list: relation.list, order: relation.order },
  ): Promise<Connection<Row>> {
    const page = toPage(args, narrowing.order);
    const { first, after, last, before, reverse } = args;
    const narrowed = `${relation.name}${narrowing.name}`;
    const count = this.of(countByKey(`${narrowed} count`, narrowing.list));
    const name = `${narrowed} ${narrowing.order.name} ${JSON.stringify([first, after, last, before, reverse])}`;
    const pages = this.of(pageByKey(name, narrowing.list, page, (key) => count.load(key)));
    return pages.load(parent[relation.key] as bigint);
  }
}
