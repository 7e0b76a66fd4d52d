import { askOnce } from './ask-once.ts';

const EVERY_MS = 250;

/** Asks servers again and again whether they live. */
export class Liveness {
  /** The longest that one took to say so; Infinity where one did not. */
  slowestMs = 0;
  private readonly timer: NodeJS.Timeout;
  private readonly pending = new Set<Promise<void>>();

  constructor(urls: readonly string[]) {
    this.timer = setInterval(() => {
      for (const url of urls) {
        const asked = this.ask(url).finally(() => this.pending.delete(asked));
        this.pending.add(asked);
      }
    }, EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.pending);
  }

  private async ask(url: string): Promise<void> {
    const { status, ms } = await askOnce(`${url}/healthz`, {});
    this.slowestMs = Math.max(this.slowestMs, status === 200 ? ms : Infinity);
  }
}
