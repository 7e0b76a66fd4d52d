/** How one pool of connections behaves. Times in milliseconds. */
export interface PoolSettings {
  connectionString: string;
  /** Name shown in pg_stat_activity. */
  applicationName: string;
  /** Connections at the most. */
  size: number;
  /** Longest wait for a free connection, or for a new one to be made. */
  acquireTimeoutMs: number;
  /** Longest time of one statement, in the server and, with a margin, in the client. */
  statementTimeoutMs: number;
  /** Longest wait for a lock. */
  lockTimeoutMs: number;
}
