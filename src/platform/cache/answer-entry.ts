import type { Dimension } from '../changes/dependencies.ts';
import type { Tag } from '../changes/tag.ts';
import type { CountedFailure } from './entry-failures.ts';

/** Ways in which bytes are kept. `identity` is as they are. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A kept answer. Times in ms since 1970, sizes in bytes. */
export interface AnswerEntry {
  /** Names it in every tier: hex or base64url of a hash; nothing of the request can be read from it. */
  readonly key: string;
  /** What is sent, by encoding; those that are missing are made from another when they are asked for. */
  readonly bytes: Partial<Record<Encoding, Buffer>>;
  /** Strong validator of the answer, without quotation marks, the same for each encoding of it. */
  readonly etag: string;
  readonly madeAt: number;
  /** Until then it is as good as new, if nothing that it depends on changes. */
  readonly freshUntil: number;
  /** Until then it may be given while a newer one is made. */
  readonly staleUntil: number;
  /** Until then it may be given where a newer one cannot be made. */
  readonly usableUntil: number;
  /** Every transaction below this had ended before the first read. */
  readonly horizon: bigint;
  /** The places of its tags. */
  readonly slots: Uint16Array;
  /** For people: `product@id:7`. */
  readonly tags: readonly Tag[];
  /** What of a request it depends on, with the values that it was made for. Compared again whenever it is found. */
  readonly dimensions: Readonly<Partial<Record<Dimension, string>>>;
}

/** Entries that processes share. Never throws and never waits long: without its store it has nothing and keeps nothing. */
export interface SharedEntries {
  /** What the store did not do since the process began. */
  readonly failures?: readonly CountedFailure[];
  get(key: string): Promise<AnswerEntry | undefined>;
  /** Not awaited by an answer. @param lifetimeMs after which it is forgotten */
  set(entry: AnswerEntry, lifetimeMs: number): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Claims the making of an answer for this process.
   * @param holdMs after which the claim ends by itself
   * @returns how to end it; undefined where another process has it; 'unknown' where nobody can say
   */
  claim(key: string, holdMs: number): Promise<(() => Promise<void>) | undefined | 'unknown'>;
  /** A short text that processes share, such as what an operation depends on. */
  getNote(name: string): Promise<string | undefined>;
  setNote(name: string, text: string, lifetimeMs: number): Promise<void>;
}
