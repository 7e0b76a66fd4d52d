import { Counter, Gauge, type Registry } from 'prom-client';
import type { AnswerCache } from '../../platform/cache/answer-cache.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import { wordOf, type CacheOutcome } from './cache-status.ts';

/** Counts how the answers of screens came about, and what is kept. */
export class CacheMetrics {
  /** Answers that were made anew beside a kept one. */
  readonly compared: Counter<'client' | 'screen' | 'result'>;
  private readonly answers: Counter<'client' | 'screen' | 'result'>;
  private readonly ready = new WeakMap<RegisteredScreen, Counter.Internal>();

  constructor(register: Registry, cache: AnswerCache) {
    const registers = [register];
    const labelNames = ['client', 'screen', 'result'] as const;
    this.answers = new Counter({
      name: 'vitrine_cache_answers_total',
      help: 'Answers of screens whose contracts allow keeping them, by how they came about: hit-memory, hit-redis, stale, stale-if-error, collapsed, miss, bypass.',
      labelNames,
      registers,
    });
    this.compared = new Counter({
      name: 'vitrine_cache_compared_total',
      help: 'Kept answers that were made anew and compared, by the result: same, changed meanwhile, different, failed.',
      labelNames,
      registers,
    });
    new Counter({
      name: 'vitrine_cache_redis_failures_total',
      help: 'What Redis did not do for kept answers, by call: read, write, delete, claim; and reason: timeout, error, unwritable, paused, garbage, oversized, crowded.',
      labelNames: ['call', 'reason'],
      registers,
      collect() {
        this.reset();
        for (const { call, reason, count } of cache.shared?.failures ?? []) this.inc({ call, reason }, count);
      },
    });
    gauge(
      registers,
      'vitrine_cache_memory_bytes',
      'What the answers kept in this process weigh.',
      () => cache.size.bytes,
    );
    gauge(registers, 'vitrine_cache_memory_entries', 'Answers kept in this process.', () => cache.size.entries);
    gauge(registers, 'vitrine_cache_current', '1 while this process hears of changes, 0 while it does not.', () =>
      Number(cache.feed.isCurrent),
    );
  }

  /** Counts an answer from ready bytes: what is counted most often is looked up once. */
  countReady(screen: RegisteredScreen): void {
    let counter = this.ready.get(screen);
    if (!counter) {
      counter = this.answers.labels({ client: screen.client, screen: screen.name, result: 'hit-memory' });
      this.ready.set(screen, counter);
    }
    counter.inc();
  }

  count({ client, name }: RegisteredScreen, outcome: CacheOutcome): void {
    if (outcome.kind === 'bypass' && outcome.reason === 'no-policy') return;
    this.answers.inc({ client, screen: name, result: wordOf(outcome) });
  }
}

function gauge(registers: Registry[], name: string, help: string, value: () => number): Gauge {
  return new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(value());
    },
  });
}
