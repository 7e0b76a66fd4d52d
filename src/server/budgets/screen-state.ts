import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import { DurationWindow } from './duration-window.ts';
import type { OverBudget, RunBudget } from './screen-run.ts';

/** What is remembered of one screen while the process runs. Times in ms. */
export class ScreenState {
  runs = 0;
  slowRuns = 0;
  /** Runs that went over any budget. */
  overRuns = 0;
  readonly over: Record<RunBudget, number> = { maxStatements: 0, maxBytes: 0, p95Ms: 0 };
  readonly window: DurationWindow | undefined;

  /** The last run that went over. */
  last: { readonly over: readonly OverBudget[]; readonly version: string } | undefined;
  /** When a run needed more than its document may. */
  blamableAt = -Infinity;
  /** Runs that went over since the log said so. */
  untold = 0;
  toldAt = -Infinity;
  /** Tells what is untold where no run comes that could be profiled. */
  waiting: NodeJS.Timeout | undefined;

  /** The next run should say which fields take so much. */
  wantsProfile = false;
  profiledAt = -Infinity;
  /** The fields it was last over for, as far as that is known. */
  fields: readonly string[] = [];

  constructor(readonly screen: RegisteredScreen) {
    this.window = screen.contract ? new DurationWindow(screen.contract.p95Ms) : undefined;
  }
}
