/** One thing that this process serves with. */
export interface ReadinessCheck {
  /** As operators know it: `database`, `migrations`, `redis`. */
  readonly name: string;
  /** Longest wait for an answer, ms. */
  readonly timeoutMs: number;
  /** True where the process serves without it, if not everything: balancers shall not take every process out for it. */
  readonly isOptional?: true;
  /** Resolves when all is well, rejects with the reason otherwise. Should give up when `signal` aborts. */
  check(signal: AbortSignal): Promise<void>;
}

/** How a check went. */
export interface CheckResult {
  readonly name: string;
  readonly status: 'ok' | 'failing' | 'timeout';
  readonly durationMs: number;
  readonly isOptional: boolean;
  /** Why it fails, for the log only: it may hold a driver's words. */
  readonly cause?: unknown;
}

/** Runs all checks at once. Never rejects, and never takes longer than the longest time-out. */
export function runChecks(checks: readonly ReadinessCheck[]): Promise<CheckResult[]> {
  return Promise.all(checks.map(runCheck));
}

async function runCheck(check: ReadinessCheck): Promise<CheckResult> {
  const { name, timeoutMs, isOptional = false } = check;
  const started = performance.now();
  const result = (status: CheckResult['status'], cause?: unknown): CheckResult => ({
    name,
    status,
    isOptional,
    durationMs: Math.round(performance.now() - started),
    ...(cause === undefined ? {} : { cause }),
  });
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<CheckResult>((resolve) => {
    timer = setTimeout(() => {
      resolve(result('timeout'));
      giveUp.abort();
    }, timeoutMs);
  });
  const verdict = Promise.resolve()
    .then(() => check.check(giveUp.signal))
    .then(
      () => result('ok'),
      (cause: unknown) => result('failing', cause),
    );
  try {
    return await Promise.race([verdict, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
