import { Readable } from 'node:stream';

/** What ends an answer in parts whose last ones did not come in time, as the multipart format of @defer has it. */
const CUT_SHORT = (deadlineMs: number): string =>
  `content-type: application/json; charset=utf-8\r\n\r\n${JSON.stringify({
    hasNext: false,
    extensions: { degraded: [{ path: [], reason: 'LATE', deadlineMs }] },
  })}\r\n-----\r\n`;

/**
 * The parts of an answer as a stream that ends in order, `timeoutMs` after it began at the latest. Who hangs up ends it too.
 * @param parts what Apollo writes: the parts with their boundaries
 */
export function answerInParts(parts: AsyncIterable<string>, timeoutMs: number): Readable {
  return Readable.from(inTime(parts, timeoutMs));
}

async function* inTime(parts: AsyncIterable<string>, timeoutMs: number): AsyncGenerator<string> {
  const iterator = parts[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, timeoutMs, 'late')));
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), late]);
      if (next === 'late') return yield CUT_SHORT(timeoutMs);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    // Not awaited: a generator that waits for a part ends only after it.
    void iterator.return?.().catch(() => undefined);
  }
}
