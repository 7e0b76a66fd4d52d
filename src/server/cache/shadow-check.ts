import type { Counter } from 'prom-client';
import type { AnswerCache, FoundEntry } from '../../platform/cache/answer-cache.ts';
import type { AskedAnswer, MadeAnswer } from '../../platform/cache/asked-answer.ts';
import { bytesIn } from '../../platform/cache/encoded-bytes.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import { firstDifference } from './first-difference.ts';

/** Where differences are told of. */
export interface ShadowReport {
  readonly logger: Pick<Logger, 'error'>;
  readonly compared: Counter<'client' | 'screen' | 'result'>;
}

/** Makes some of the kept answers anew, once they were sent, and compares: one at a time, since it is nobody's hurry. */
export class ShadowCheck {
  private isComparing = false;
  private readonly chosen = new WeakSet();

  constructor(
    private readonly cache: AnswerCache,
    private readonly percent: number,
    private readonly report: ShadowReport,
    private readonly random: () => number = Math.random,
  ) {}

  /**
   * Whether the answer that a request is given now is to be compared; the same each time it is asked of a request.
   * @param request any object that stands for it
   */
  isDue(request: object): boolean {
    if (this.percent === 0 || this.isComparing) return false;
    if (this.chosen.has(request)) return true;
    const isDue = this.random() * 100 < this.percent;
    if (isDue) this.chosen.add(request);
    return isDue;
  }

  /** Compares a kept answer with a new one. What was changed meanwhile is no difference. */
  async compare(
    { client, name }: RegisteredScreen,
    asked: AskedAnswer,
    found: FoundEntry,
    renew: () => Promise<MadeAnswer<unknown>>,
  ): Promise<void> {
    this.isComparing = true;
    const tell = (result: 'same' | 'different' | 'changed' | 'failed') =>
      this.report.compared.inc({ client, screen: name, result });
    try {
      const { kept } = await renew();
      if (!kept) return tell('failed');
      const { bytes } = bytesIn(found.entry.bytes, 'identity');
      const body = bytes.toString();
      if (body === kept.body) return tell('same');
      const isCaughtUp = await this.cache.feed.catchUp();
      const now = this.cache.again(found, asked.dimensions);
      if (!isCaughtUp || now?.goodness !== 'fresh') return tell('changed');
      const { path, dimensions } = { path: firstDifference(body, kept.body), dimensions: found.entry.dimensions };
      this.report.logger.error({ client, screen: name, path, dimensions }, 'a kept answer differs from a new one');
      this.cache.forget(found.entry.key);
      tell('different');
    } catch {
      tell('failed');
    } finally {
      this.isComparing = false;
    }
  }
}
