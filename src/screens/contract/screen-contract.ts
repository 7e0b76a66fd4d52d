/** Who may be given the same cached answer: everybody, everybody of a market and language, or only who asked for it. */
export type CacheScope = 'PUBLIC' | 'MARKET' | 'VIEWER';

/** How long answers of a screen may be used again. Times in seconds. */
export interface CachePolicy {
  readonly scope: CacheScope;
  readonly maxAge: number;
  readonly staleWhileRevalidate: number;
  readonly staleIfError: number;
}

/** What a screen may take at the most. */
export interface Budget {
  /** SQL statements of one answer. */
  readonly maxStatements: number;
  /** Bytes of one answer as JSON, before it is compressed. */
  readonly maxBytes: number;
  /** Points of cost, estimated before it runs. */
  readonly maxCost: number;
  /** Milliseconds within which 95 of 100 answers are ready. */
  readonly p95Ms: number;
}

/** What a screen's owner promises and asks for: the arguments of @screen. */
export interface ScreenContract extends Budget {
  /** The team to ask. */
  readonly owner: string;
  /** Null: no answer is kept. */
  readonly cache: CachePolicy | null;
}
