import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { VitrineError } from '../errors/vitrine-error.ts';
import type { PoolSettings } from './database-settings.ts';
import { toDatabaseError } from './database-error.ts';
import { MeteredClient } from './metered-client.ts';
import { createPool } from './pool.ts';
import type { Tag } from '../changes/tag.ts';
import { beginStatement, currentMeter } from './statement-meter.ts';

export type Sql = Prisma.Sql;
export const { sql, join, raw, empty } = Prisma;

/** What the rows of a statement depend on; where only the rows tell that, as a function of those that came. */
export type Reads<Row> = readonly Tag[] | ((rows: readonly Row[]) => readonly Tag[]);

/** What reads need: rows for a statement. */
export interface Reader {
  /**
   * @param statement SQL with its values; text and values never mix
   * @param prepare   true where the text is one of a small, fixed set: it is then parsed and planned once a connection
   * @param reads     what the rows depend on, where that is less than all tables that the statement names
   * @throws VitrineError TIMEOUT, also where the request was given up; UNAVAILABLE
   */
  rows<Row extends object>(statement: Sql, prepare?: boolean, reads?: Reads<Row>): Promise<Row[]>;
}

/** Prepared statements are kept by connection for as long as it lives, so their number is bounded. */
const MOST_PREPARED = 500;

/** PostgreSQL: reads through a pool of their own, everything else through Prisma on another. */
export class Database implements Reader {
  readonly prisma: PrismaClient;
  private readonly names = new Map<string, string>();

  private constructor(
    private readonly reads: pg.Pool,
    private readonly writes: pg.Pool,
  ) {
    this.prisma = new PrismaClient({ adapter: new PrismaPg(writes) });
  }

  /** Opens the pools; connects to nothing yet, so that a process can start before its database. */
  static open(settings: PoolSettings, onIdleError: (error: Error) => void): Database {
    return new Database(
      createPool({ ...settings, applicationName: `${settings.applicationName}-reads` }, onIdleError),
      createPool({ ...settings, applicationName: `${settings.applicationName}-writes` }, onIdleError, MeteredClient),
    );
  }

  async rows<Row extends object>(statement: Sql, prepare = false): Promise<Row[]> {
    const meter = currentMeter();
    if (meter?.signal?.aborted)
      throw new VitrineError('TIMEOUT', 'The request was given up: its caller is gone, or its time is over.');
    const text = statement.text;
    const ended = meter && beginStatement(meter, text, statement.values);
    const name = prepare ? this.nameOf(text) : undefined;
    try {
      const result = await this.reads.query<Row>({ name, text, values: statement.values as unknown[] });
      ended?.(result.rows.length);
      return result.rows;
    } catch (error) {
      ended?.(0);
      throw toDatabaseError(error);
    }
  }

  /** Connections that reads have at the most. */
  get readConnections(): number {
    return this.reads.options.max;
  }

  /** Ends all connections; statements in flight finish first. */
  async close(): Promise<void> {
    await Promise.all([this.reads.end(), this.prisma.$disconnect().then(() => this.writes.end())]);
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= MOST_PREPARED) return known;
    const name = `v_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
    this.names.set(text, name);
    return name;
  }
}
