/** What an act came to. */
export interface Done {
  /** Why it was refused; undefined where it was done. */
  readonly refusal?: string | undefined;
  /** What the server gave to the one who wrote; undefined for what was written past the servers. */
  readonly mark?: string | undefined;
  /** The moment at which something becomes visible by its date, ms since 1970. */
  readonly moment?: number;
}

/**
 * A write that is chosen and not done yet.
 * @param server which of the servers is asked, from 0; writes past the servers do not care
 * @throws NothingThere
 */
export type Write = (server: number) => Promise<Done>;

/** Something that changes the shop. */
export interface Act {
  /** Name of a mutation, or what it is: `sql: …`, `many: …`, `date: …`, `import: …`. */
  readonly name: string;
  /**
   * Chooses what the write is about, so that it can be looked at before it is done.
   * @throws NothingThere
   */
  choose(): Promise<Write>;
}
