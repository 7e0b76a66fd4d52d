import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Tag } from './tag.ts';

/** What one statement changed. */
export interface LoggedChange {
  readonly xid: bigint;
  readonly tags: readonly Tag[];
}

/** The log as one snapshot of the database shows it. */
export interface LogPage {
  /** Names the database and its history: no other has it, nor a copy, nor one that was restored or has taken another's place. */
  readonly origin: string;
  /** pg_current_snapshot() as a text, to go on from. */
  readonly snapshot: string;
  /** Every transaction below this one has ended. */
  readonly xmin: bigint;
  /** No transaction from this one on had begun. */
  readonly xmax: bigint;
  /** The database's clock, ms since 1970. */
  readonly clockMs: number;
  /** This process' clock just before it was asked, ms since 1970. */
  readonly askedAtMs: number;
  readonly changes: readonly LoggedChange[];
  /** Every change from this transaction on is known; only of a first page. */
  readonly from: bigint | null;
}

/** Changes that are read when a process starts, at the most, and their size as they are stored, bytes. */
const MOST_AT_START = 20_000;
const MOST_BYTES_AT_START = 4_000_000;
/** Changes that are deleted at a time. */
const MOST_DELETED = 10_000;
/** Any number that no other user of this database locks. */
const JANITOR_LOCK = 5_005_001;

/**
 * Everybody may read the control file by default; a service that rents databases out may forbid it. It then says less: which server this
 * is, and on which timeline. Asked by a text, since a statement that names what is forbidden fails although it does not come to it.
 * The oid of the log is another one where the tables were restored in place.
 */
const CONTROL = 'SELECT system_identifier, timeline_id FROM pg_control_system(), pg_control_checkpoint()';
const MAY_READ_CONTROL = ['pg_control_system()', 'pg_control_checkpoint()']
  .map((name) => `has_function_privilege('pg_catalog.${name}', 'EXECUTE')`)
  .join(' AND ');
const ORIGIN = `(SELECT concat_ws(' ', (SELECT min(id::text) FROM change_origin), d.oid, d.datname,
    CASE WHEN ${MAY_READ_CONTROL} THEN query_to_xml('${CONTROL}', true, false, '')::text END, 'change'::regclass::oid)
  FROM pg_database d WHERE d.datname = current_database())`;

interface RawPage {
  origin: string;
  snapshot: string;
  xmin: string;
  xmax: string;
  clock_ms: number;
  changes: { x: string; t: string[] }[] | null;
  from_xid: string | null;
}

/** Reads the log of changes over a connection of its own. */
export class ChangeLogStore {
  private readonly first: string;
  private readonly next: string;

  constructor(private readonly pool: pg.Pool) {
    const head = `SELECT ${ORIGIN} AS origin, s::text AS snapshot, pg_snapshot_xmin(s)::text AS xmin, pg_snapshot_xmax(s)::text AS xmax,
      extract(epoch FROM clock_timestamp())::float8 * 1000 AS clock_ms`;
    const listed = `jsonb_agg(jsonb_build_object('x', c.xid::text, 't', c.tags))`;
    this.next = `${head}, NULL AS from_xid, (SELECT ${listed} FROM change c
      WHERE c.xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(c.xid, $1::pg_snapshot)) AS changes
      FROM pg_current_snapshot() s`;
    this.first = `WITH newest AS (SELECT xid, tags FROM change ORDER BY xid DESC LIMIT ${MOST_AT_START}),
      weighed AS (SELECT xid, tags, sum(pg_column_size(tags)) OVER (ORDER BY xid DESC ROWS UNBOUNDED PRECEDING) AS bytes FROM newest),
      light AS MATERIALIZED (SELECT xid, tags FROM weighed WHERE bytes <= ${MOST_BYTES_AT_START})
      ${head}, (SELECT min(xid)::text FROM light) AS from_xid,
      (SELECT ${listed} FROM light c WHERE c.xid > (SELECT min(xid) FROM light)) AS changes FROM pg_current_snapshot() s`;
  }

  /**
   * What was committed since another snapshot; without one, the newest part of the log.
   * @throws the driver's error
   */
  async read(since: string | undefined): Promise<LogPage> {
    const query =
      since === undefined ? { name: 'changes-first', text: this.first } : { name: 'changes-next', text: this.next };
    const askedAtMs = Date.now();
    const { rows } = await this.pool.query<RawPage>({ ...query, values: since === undefined ? [] : [since] });
    const { snapshot, xmin, xmax, clock_ms: clockMs, changes, from_xid: from, origin } = rows[0]!;
    return {
      ...{ snapshot, xmin: BigInt(xmin), xmax: BigInt(xmax), clockMs, askedAtMs },
      origin: createHash('sha256').update(origin).digest('base64url').slice(0, 12),
      // The oldest transaction of the page may be there in part only; what there is nothing of may have been deleted.
      from: since === undefined ? (from === null ? BigInt(xmax) : BigInt(from) + 1n) : null,
      changes: (changes ?? []).map(({ x, t }) => ({ xid: BigInt(x), tags: t })),
    };
  }

  /** Has the database known by another name from now on. @throws the driver's error */
  async rename(): Promise<void> {
    await this.pool.query('UPDATE change_origin SET id = gen_random_uuid()');
  }

  /**
   * Deletes what is older, in the order of transactions, so that what stays has no gaps.
   * @param endedBelow of every transaction from this one on, others may not have heard yet: a long one is old when it ends
   * @returns how many; 0 also where another process does it now
   * @throws the driver's error
   */
  async forget(olderThanMs: number, endedBelow: bigint): Promise<number> {
    const { rowCount } = await this.pool.query(
      `DELETE FROM change WHERE id IN (
        SELECT id FROM change WHERE pg_try_advisory_xact_lock(${JANITOR_LOCK}) AND xid < $2::text::xid8
          AND xid < coalesce((SELECT xid FROM change WHERE at >= clock_timestamp() - $1 * interval '1 ms' ORDER BY xid LIMIT 1), $2::text::xid8)
        ORDER BY xid LIMIT ${MOST_DELETED})`,
      [olderThanMs, String(endedBelow)],
    );
    return rowCount ?? 0;
  }
}
