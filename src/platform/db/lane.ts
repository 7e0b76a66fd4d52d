import { VitrineError } from '../errors/vitrine-error.ts';
import type { Reader, Reads, Sql } from './database.ts';

/** Reads that wait for their turn at the most; more are refused, since nobody would be there any more to get them. */
const MOST_WAITING = 1_000;

interface Waiting {
  readonly user: object;
  readonly begin: () => void;
}

/**
 * Reads that may have a few of the connections at a time, however slow they are, so that the others are there for what
 * matters more; and of those few, one user of the lane may have only some, so that a slow one leaves a way for the others.
 */
export class Lane {
  private running = 0;
  private readonly runningOf = new WeakMap<object, number>();
  private readonly waiting: Waiting[] = [];

  /**
   * @param most      how many statements run at a time
   * @param mostOfOne how many of one user
   */
  constructor(
    private readonly reader: Reader,
    private readonly most: number,
    private readonly mostOfOne: number,
  ) {}

  /**
   * The lane as one user of it reads.
   * @param user any object that stands for them
   */
  of(user: object): Reader {
    return { rows: (statement, prepare, reads) => this.rows(user, statement, prepare, reads) };
  }

  private async rows<Row extends object>(
    user: object,
    statement: Sql,
    prepare?: boolean,
    reads?: Reads<Row>,
  ): Promise<Row[]> {
    if (this.hasRoomFor(user)) this.count(user, 1);
    else await this.turn(user);
    try {
      return await this.reader.rows<Row>(statement, prepare, reads);
    } finally {
      this.count(user, -1);
      this.beginNext();
    }
  }

  private hasRoomFor(user: object): boolean {
    return this.running < this.most && (this.runningOf.get(user) ?? 0) < this.mostOfOne;
  }

  private count(user: object, change: 1 | -1): void {
    this.running += change;
    this.runningOf.set(user, (this.runningOf.get(user) ?? 0) + change);
  }

  private turn(user: object): Promise<void> {
    if (this.waiting.length >= MOST_WAITING)
      throw new VitrineError('UNAVAILABLE', 'Too much is waiting for the database. Try again in a moment.');
    return new Promise((begin) => this.waiting.push({ user, begin }));
  }

  private beginNext(): void {
    const index = this.waiting.findIndex(({ user }) => this.hasRoomFor(user));
    const [next] = index < 0 ? [] : this.waiting.splice(index, 1);
    if (!next) return;
    this.count(next.user, 1);
    next.begin();
  }
}
