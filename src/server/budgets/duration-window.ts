/** Runs of a screen that are looked back on. */
export const WINDOW_RUNS = 100;
/** With fewer runs than this nothing is said of a p95: the first ones after a start are slow. */
export const FEWEST_RUNS = 20;

/** How long the last runs of a screen took. */
export class DurationWindow {
  private readonly durations: number[] = [];
  private next = 0;
  private slow = 0;

  /** @param limitMs 95 of 100 runs are to be ready within it */
  constructor(private readonly limitMs: number) {}

  /** Takes in one more run, ms; the oldest is forgotten. */
  add(durationMs: number): void {
    const forgotten = this.durations[this.next];
    if (forgotten !== undefined && this.isSlow(forgotten)) this.slow -= 1;
    if (this.isSlow(durationMs)) this.slow += 1;
    this.durations[this.next] = durationMs;
    this.next = (this.next + 1) % WINDOW_RUNS;
  }

  isSlow(durationMs: number): boolean {
    return durationMs > this.limitMs;
  }

  /** More than 5 of 100 of the last runs were slow. */
  get isOver(): boolean {
    const { length } = this.durations;
    return length >= FEWEST_RUNS && this.slow > length - Math.ceil(length * 0.95);
  }

  /** 95 of 100 of the last runs took no longer, ms; undefined before there are enough of them. */
  get p95(): number | undefined {
    const { length } = this.durations;
    if (length < FEWEST_RUNS) return undefined;
    return [...this.durations].sort((one, other) => one - other)[Math.ceil(length * 0.95) - 1];
  }
}
