import { VitrineError } from '../errors/vitrine-error.ts';
import type { Reader, Sql } from './database.ts';

/** Reads that wait for their turn at the most; more are refused, since nobody would be there any more to get them. */
const MOST_WAITING = 1_000;

/**
 * Reads that may have a few of the connections at a time, however slow they are, so that the others are there for what
 * matters more.
 */
export class Lane implements Reader {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param most how many statements run at a time */
  constructor(
    private readonly reader: Reader,
    private readonly most: number,
  ) {}

  /** @throws VitrineError TIMEOUT, UNAVAILABLE, also where too many wait already */
  async rows<Row extends object>(statement: Sql, prepare?: boolean): Promise<Row[]> {
    if (this.running >= this.most) await this.turn();
    else this.running += 1;
    try {
      return await this.reader.rows<Row>(statement, prepare);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING)
      throw new VitrineError('UNAVAILABLE', 'Too much is waiting for the database. Try again in a moment.');
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
