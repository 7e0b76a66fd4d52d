import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import type { OverBudget, ScreenRun } from './screen-run.ts';

/** Screens with labels of their own; more, which takes many published clients, are counted together as "other". */
export const MOST_LABELLED = 500;

/** The fields that screens are over budget for now. */
export type CurrentFields = () => Iterable<{ readonly screen: RegisteredScreen; readonly fields: readonly string[] }>;

const labelNames = ['client', 'screen'] as const;
type Labels = Record<(typeof labelNames)[number], string>;

/** What is told of screens to whoever collects metrics. Labels are registered screens, never what a client says. */
export class ScreenMetrics {
  private readonly labelled = new Set<string>();
  private readonly runs: Counter<'client' | 'screen'>;
  private readonly slowRuns: Counter<'client' | 'screen'>;
  private readonly over: Counter<'client' | 'screen' | 'budget'>;
  private readonly duration: Histogram<'client' | 'screen'>;
  private readonly statements: Histogram<'client' | 'screen'>;
  private readonly bytes: Histogram<'client' | 'screen'>;

  constructor(register: Registry, currentFields: CurrentFields) {
    const registers = [register];
    const common = { labelNames, registers };
    this.runs = new Counter({ ...common, name: 'vitrine_screen_runs_total', help: 'Answers of a screen.' });
    this.slowRuns = new Counter({
      ...common,
      name: 'vitrine_screen_slow_runs_total',
      help: 'Answers of a screen that took longer than its p95Ms.',
    });
    this.over = new Counter({
      name: 'vitrine_screen_over_budget_total',
      help: 'Answers of a screen that went over a budget of its contract: maxStatements, maxBytes, p95Ms.',
      labelNames: [...labelNames, 'budget'],
      registers,
    });
    this.duration = new Histogram({
      ...common,
      name: 'vitrine_screen_duration_seconds',
      help: 'Time from the received request until the whole answer was ready.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10],
    });
    this.statements = new Histogram({
      ...common,
      name: 'vitrine_screen_statements',
      help: 'SQL statements of an answer.',
      buckets: [0, 2, 5, 10, 15, 20, 25, 30, 40, 60, 100],
    });
    this.bytes = new Histogram({
      ...common,
      name: 'vitrine_screen_bytes',
      help: 'Bytes of an answer as JSON, before it is compressed.',
      buckets: [1_000, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000],
    });
    const labelsOf = (screen: RegisteredScreen) => this.labelsOf(screen);
    new Gauge({
      name: 'vitrine_screen_over_budget_fields',
      help: 'Fields that a screen is over its budget for: 1 while it is.',
      labelNames: [...labelNames, 'field'],
      registers,
      collect() {
        this.reset();
        for (const { screen, fields } of currentFields())
          for (const field of fields) this.set({ ...labelsOf(screen), field }, 1);
      },
    });
  }

  count({ screen, durationMs, statements, bytes }: ScreenRun, isSlow: boolean, over: readonly OverBudget[]): void {
    const labels = this.labelsOf(screen);
    this.runs.inc(labels);
    if (isSlow) this.slowRuns.inc(labels);
    for (const { budget } of over) this.over.inc({ ...labels, budget });
    this.duration.observe(labels, durationMs / 1_000);
    this.statements.observe(labels, statements);
    this.bytes.observe(labels, bytes);
  }

  private labelsOf({ client, name }: RegisteredScreen): Labels {
    const key = `${client}\n${name}`;
    if (!this.labelled.has(key)) {
      if (this.labelled.size >= MOST_LABELLED) return { client: 'other', screen: 'other' };
      this.labelled.add(key);
    }
    return { client, screen: name };
  }
}
