/** Passes bytes on after a while, in the order in which they came, whatever the delay was for each. */
export class DelayedBytes {
  private readonly waiting: { readonly at: number; readonly bytes: Buffer }[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly give: (bytes: Buffer) => void) {}

  /** @param delayMs after which these are given at the earliest */
  take(bytes: Buffer, delayMs: number): void {
    if (delayMs === 0 && this.waiting.length === 0) return this.give(bytes);
    this.waiting.push({ at: performance.now() + delayMs, bytes });
    this.wait();
  }

  private wait(): void {
    const [first] = this.waiting;
    if (!first || this.timer) return;
    this.timer = setTimeout(() => this.due(), Math.max(0, first.at - performance.now())).unref();
  }

  private due(): void {
    this.timer = undefined;
    while (this.waiting.length > 0 && this.waiting[0]!.at <= performance.now()) this.give(this.waiting.shift()!.bytes);
    this.wait();
  }
}
