import { type CheckResult, type ReadinessCheck, runChecks } from './readiness.ts';

/** Readiness of this process: its checks, and whether it is about to stop. */
export class ReadinessProbe {
  private running: Promise<CheckResult[]> | undefined;
  private stopping = false;

  constructor(private readonly checks: readonly ReadinessCheck[]) {}

  /** True from the moment that the process was asked to stop. */
  get draining(): boolean {
    return this.stopping;
  }

  /** From now on the process says that it takes no more work. There is no way back. */
  startDraining(): void {
    this.stopping = true;
  }

  /** The state of every check. Callers at the same time share one run, so that probes cannot pile up on a slow store. */
  state(): Promise<CheckResult[]> {
    this.running ??= runChecks(this.checks).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }
}
