import type { MeasuredProcess } from '../load/measured-process.ts';

/** One way to be answered that is measured. */
export interface CacheCase {
  readonly name: string;
  readonly server: MeasuredProcess;
  readonly request: string;
  /** What the head of each answer has to say: that it is what is measured. */
  readonly says: RegExp;
  /** The case that it is compared with: the bare server with a body of the same size. */
  readonly bare: string;
  /** Least share of the bare server's requests per second that it shall reach; without one it is shown only. */
  readonly target?: number;
}

/** Figures of one case in one round. */
export interface CaseRound {
  readonly perSecond: number;
  /** CPU of the server's process for each request, microseconds. */
  readonly cpuMicros: number;
}

/** What came of a case. */
export interface CaseFigures {
  readonly name: string;
  readonly bare: string;
  /** Medians of the rounds. */
  readonly perSecond: number;
  readonly cpuMicros: number;
  /** Requests per second as a share of the bare server's, the median of the rounds' own shares. */
  readonly ofBare: number;
  /** CPU a request of the bare server as a share of this one's, likewise: what it would be if nothing else ran on the machine. */
  readonly ofBareByCpu: number;
  readonly target?: number;
}
