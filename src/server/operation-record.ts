import type { FieldProfile } from '../screens/profile/field-profile.ts';
import type { RegisteredScreen } from '../screens/registry/screen-registry.ts';
import type { RateState } from './limits/rate-limit-headers.ts';

/** What one request's operation was and how it went: filled while it runs, read by the request log. */
export interface OperationRecord {
  name?: string;
  kind?: string;
  /** The registered operation that it is, whether it was asked for by id or by its text. */
  screen?: RegisteredScreen;
  /** Codes of the errors that were sent, without repetition. */
  errorCodes?: readonly string[];
  /** The operation was refused before anything ran: it does not parse, is not valid, or its variables do not fit. */
  refused?: boolean;
  /** SQL statements sent so far and the time they took; counted by whoever built the context. */
  cost?: OperationCost;
  /** What it may cost at the most, in points. */
  queryCost?: number;
  /** What its answer cost, where somebody wants to know or gets something back. */
  actualCost?: number;
  /** It was admitted: from here on it runs. */
  began?: boolean;
  /** Of its answer as JSON, before it is compressed; of an answer in parts, of those that were made so far. */
  bytes?: number;
  /** How many of them only tell how the answer was made. */
  profileBytes?: number;
  /** From the received request until its answer, or the last part of it, was ready. */
  readyMs?: number;
  /** What its fields needed, where that was noted; to be worked out after the answer. */
  profile?: () => readonly FieldProfile[];
  /** Who asks may see how long it took. */
  showsTimings?: boolean;
  /** Its answer has neither errors nor extensions: only such is kept. */
  isWhole?: boolean;
  /** How the answer came about, as far as the cache is concerned, in one word. */
  cache?: string;
  /** The answer was kept, by whoever had it made: it was not run for this request. */
  isKept?: boolean;
  /** Who asks showed no token and no session: what they are given, anybody may be given. */
  isAnonymous?: boolean;
  /** Caches on the way may give its answer to others: it says nothing of who asked. */
  isForAll?: boolean;
  /** It runs for the cache and not for a caller, so nobody pays. */
  isUnpaid?: boolean;
  /** What is left to who asks, once they were charged. */
  rate?: RateState;
}

/** Cost counters of an operation; live, so that the log reads their last state. */
export interface OperationCost {
  readonly count: number;
  readonly durationMs: number;
}
