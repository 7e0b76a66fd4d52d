import { unmetered } from '../platform/db/statement-meter.ts';
import type { Logger } from '../platform/logging/create-logger.ts';

/** What is done now and then in the background. */
export interface PeriodicWork {
  /** As the log names it: `releasing expired holds`. */
  readonly name: string;
  readonly everyMs: number;
  /** Does a bounded piece of the work. It can be done again after it failed, and by other processes at the same time. */
  run(): Promise<void>;
}

/** Does a work again and again, never twice at once; what fails is tried again at the next turn. */
export class PeriodicJob {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private failing = false;

  constructor(
    private readonly work: PeriodicWork,
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
  ) {}

  /** Begins, first after one pause. Keeps no process alive. */
  start(): this {
    this.timer ??= setInterval(() => void this.turn(), this.work.everyMs).unref();
    return this;
  }

  /** Does the work now, or waits for the turn that is under way. Never throws. */
  turn(): Promise<void> {
    this.running ??= unmetered(() => this.tried()).finally(() => (this.running = undefined));
    return this.running;
  }

  /** Begins no other turn, and waits for the one that is under way. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async tried(): Promise<void> {
    try {
      await this.work.run();
      if (this.failing) this.logger.info({ job: this.work.name }, 'a job of the background works again');
      this.failing = false;
    } catch (error) {
      if (!this.failing)
        this.logger.warn({ err: error, job: this.work.name }, 'a job of the background failed; it is tried again');
      this.failing = true;
    }
  }
}
