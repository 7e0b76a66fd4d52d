import closeWithGrace from 'close-with-grace';

/** How a process stops. Times in milliseconds. */
export interface StopPlan {
  /** Finishes what is in flight and closes everything. */
  stop(): Promise<void>;
  /** Longest time for that; then the process ends as it is. */
  readonly timeoutMs: number;
  /** Told why it stops: a signal's name, or an error that nobody caught. */
  announce(reason: string, error?: Error): void;
  /** The last thing before an end by force; must not wait. */
  force(): void;
}

/** npm passes on the Ctrl-C that the terminal has sent already: the second within this time is the same one, on a busy machine too. */
const SAME_KEYPRESS_MS = 1_000;
const FORCED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Stops this process in order on SIGINT, SIGTERM and SIGHUP, exit code 0, and on an error that nobody caught, exit code
 * 1. A second signal, or the time-out, ends it at once.
 * @returns what stops it from inside the program
 */
export function stopOnSignals(plan: StopPlan): (reason: string) => void {
  const endByForce = (): never => {
    plan.force();
    process.exit(FORCED);
  };
  const grace = closeWithGrace(
    {
      delay: plan.timeoutMs,
      skip: [...SIGNALS, 'beforeExit'],
      logger: false,
      onTimeout: plan.force,
      onSecondError: plan.force,
    },
    async ({ err }) => {
      if (err) plan.announce('an error that nobody caught', err);
      await plan.stop();
    },
  );
  let stoppingSince: number | undefined;
  const stop = (reason: string): void => {
    if (stoppingSince === undefined) {
      stoppingSince = performance.now();
      plan.announce(reason);
      grace.close();
    } else if (performance.now() - stoppingSince > SAME_KEYPRESS_MS) endByForce();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return stop;
}
