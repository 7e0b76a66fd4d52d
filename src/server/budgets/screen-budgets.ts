import { LRUCache } from 'lru-cache';
import type { Registry } from 'prom-client';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { FieldProfile } from '../../screens/profile/field-profile.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import { dearerThanAccepted, dearestFields } from './blamed-fields.ts';
import { OverBudgetLog } from './over-budget-log.ts';
import { ScreenMetrics } from './screen-metrics.ts';
import { overBudgets, type RunBudget, type ScreenRun } from './screen-run.ts';
import { ScreenState } from './screen-state.ts';

/** A screen that is over budget is profiled once in this time. */
export const PROFILED_EVERY_MS = 60_000;
/** Fields are told to be over budget for so long after the last run that was. */
export const FIELDS_CURRENT_MS = 300_000;
/** Registered operations that are remembered. */
const MOST_SCREENS = 2_000;

/** What the fields of a deployed screen needed when it was last accepted; undefined where that is not known. */
export type AcceptedFields = (screen: RegisteredScreen) => Promise<readonly FieldProfile[] | undefined>;

/** What the answers of one screen took since the process started. */
export interface ScreenCounters {
  readonly runs: number;
  /** Answers that took more than the contract allows. */
  readonly overBudget: number;
  /** The same by budget. */
  readonly over: Readonly<Record<RunBudget, number>>;
  /** Answers that took longer than p95Ms. */
  readonly slowRuns: number;
  /** 95 of 100 of the last answers took no longer, ms; null before there are enough. */
  readonly p95Ms: number | null;
  /** The fields that it is over its budget for now, as places in the graph. */
  readonly fields: readonly string[];
}

/** What is needed to hold screens to their budgets. */
export interface BudgetSources {
  readonly registry: Registry;
  readonly logger: Pick<Logger, 'warn'>;
  readonly accepted: AcceptedFields;
  /** The time in ms. */
  readonly clock?: () => number;
}

/** Holds the answers of registered screens to their contracts after they were sent: counts, logs, and finds the fields. */
export class ScreenBudgets {
  private readonly states = new LRUCache<string, ScreenState>({
    max: MOST_SCREENS,
    dispose: ({ waiting }) => clearTimeout(waiting),
  });
  private readonly metrics: ScreenMetrics;
  private readonly log: OverBudgetLog;
  private readonly clock: () => number;

  constructor(private readonly sources: BudgetSources) {
    this.clock = sources.clock ?? Date.now;
    this.log = new OverBudgetLog(sources.logger, this.clock);
    this.metrics = new ScreenMetrics(sources.registry, () => this.current());
  }

  /** Whether the run of a screen that begins now should note which fields its statements are for; claims that for a minute. */
  claimProfile({ client, id }: RegisteredScreen): boolean {
    const state = this.states.get(`${client}\n${id}`);
    if (!state?.wantsProfile || this.clock() - state.profiledAt < PROFILED_EVERY_MS) return false;
    state.profiledAt = this.clock();
    return true;
  }

  /**
   * Takes in an answer that was sent.
   * @param profile what its fields needed, where that was noted
   */
  async record(run: ScreenRun, profile?: () => readonly FieldProfile[]): Promise<void> {
    const { screen, durationMs, version } = run;
    const state = this.stateOf(screen);
    const { contract } = screen;
    state.runs += 1;
    state.window?.add(durationMs);
    const isSlow = state.window?.isSlow(durationMs) ?? false;
    const over = contract ? overBudgets(run, contract) : [];
    const isOfDocument = over.length > 0;
    if (contract && isSlow && state.window?.isOver)
      over.push({ budget: 'p95Ms', value: Math.round(state.window.p95!), limit: contract.p95Ms });
    this.metrics.count(run, isSlow, over);
    if (isSlow) state.slowRuns += 1;
    if (over.length > 0) {
      state.overRuns += 1;
      state.untold += 1;
      for (const { budget } of over) state.over[budget] += 1;
      state.last = { over, version };
      if (isOfDocument) state.blamableAt = this.clock();
      if (isOfDocument && this.clock() - state.profiledAt >= PROFILED_EVERY_MS) state.wantsProfile = true;
    }
    if (profile) await this.blame(state, profile(), isOfDocument);
    this.log.consider(state);
  }

  /** What the answers of a screen took since the process started; undefined while there were none. */
  countersOf({ client, id }: RegisteredScreen): ScreenCounters | undefined {
    const state = this.states.peek(`${client}\n${id}`);
    if (!state) return undefined;
    const { runs, overRuns: overBudget, over, slowRuns, window } = state;
    const fields = this.isCurrent(state) ? state.fields : [];
    return { runs, overBudget, over: { ...over }, slowRuns, p95Ms: window?.p95 ?? null, fields };
  }

  /** Waits for nothing any more. */
  close(): void {
    this.states.clear();
  }

  private stateOf(screen: RegisteredScreen): ScreenState {
    const key = `${screen.client}\n${screen.id}`;
    const known = this.states.get(key);
    if (known) return known;
    const state = new ScreenState(screen);
    this.states.set(key, state);
    return state;
  }

  /** Finds the fields. A run that kept its budgets is no reason to blame what was accepted, however dear. */
  private async blame(state: ScreenState, now: readonly FieldProfile[], isOver: boolean): Promise<void> {
    const accepted = await this.sources.accepted(state.screen).catch(() => undefined);
    const over = state.last?.over ?? [];
    const dearer = accepted ? dearerThanAccepted(now, accepted, over) : [];
    if (dearer.length === 0 && !isOver) return;
    state.fields = dearer.length > 0 ? dearer : dearestFields(now, over);
    state.wantsProfile = false;
  }

  private *current(): Iterable<ScreenState> {
    for (const state of this.states.values()) if (this.isCurrent(state)) yield state;
  }

  private isCurrent({ blamableAt }: ScreenState): boolean {
    return this.clock() - blamableAt < FIELDS_CURRENT_MS;
  }
}
