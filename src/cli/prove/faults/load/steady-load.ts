import type { AskedKind, Observation } from './observation.ts';
import type { LoadRequests } from './load-requests.ts';

/** Requests a second, of all servers together, however long the answers take. */
const RATES: Readonly<Record<AskedKind, number>> = { cached: 50, after: 10, database: 20, write: 20 };
const TICK_MS = 5;

/** Puts a steady load on the servers of a shop and notes how each request went. */
export class SteadyLoad {
  private readonly observations: Observation[] = [];
  private readonly sent: Record<AskedKind, number> = { cached: 0, after: 0, database: 0, write: 0 };
  private readonly pending = new Set<Promise<void>>();
  private readonly timer: NodeJS.Timeout;

  /** @param share of the usual rates, 0 to 1 */
  constructor(
    private readonly requests: LoadRequests,
    private readonly share = 1,
  ) {
    const begunAt = performance.now();
    this.timer = setInterval(() => this.send((performance.now() - begunAt) / 1_000), TICK_MS);
  }

  /** Sends no more, and waits for the answers. */
  async stop(): Promise<readonly Observation[]> {
    clearInterval(this.timer);
    await Promise.all(this.pending);
    return this.observations;
  }

  private send(seconds: number): void {
    for (const kind of Object.keys(RATES) as AskedKind[])
      for (; this.sent[kind] < RATES[kind] * this.share * seconds; this.sent[kind] += 1) {
        const one = this.one(kind).finally(() => this.pending.delete(one));
        this.pending.add(one);
      }
  }

  private async one(kind: AskedKind): Promise<void> {
    this.observations.push(await this.requests.one(kind));
  }
}
