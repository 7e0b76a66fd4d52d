import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import { PlainLines } from '../../../src/platform/logging/plain-lines.ts';

function logged(level: string) {
  const written: string[] = [];
  const logger = createLogger({ level }, { write: (text) => void written.push(text) });
  return { logger, written };
}

const withoutTime = (line: string) => line.replace(/"time":"[^"]+"/, '"time":""');

describe('lines of our own words', () => {
  it('are what the logger writes', () => {
    const { logger, written } = logged('info');
    logger.info({ a: 1, b: 'c' }, 'request');
    new PlainLines(logger).write(['"a":1,"b":"c"'], 'request');
    const [one, other] = written;
    expect(withoutTime(other!)).toBe(withoutTime(one!));
    expect(JSON.parse(other!)).toMatchObject({ level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/) as string });
  });

  it('carry what a child logger carries', () => {
    const { logger, written } = logged('info');
    const child = logger.child({ part: 'cache' });
    child.info({ a: 1 }, 'request');
    new PlainLines(child).write(['"a":1'], 'request');
    expect(withoutTime(written[1]!)).toBe(withoutTime(written[0]!));
  });

  it('are written at once, a line each', () => {
    const { logger, written } = logged('info');
    new PlainLines(logger).write(['"a":1', '"a":2'], 'request');
    expect(written).toHaveLength(1);
    expect(
      written[0]!
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { a: number }).a),
    ).toEqual([1, 2]);
  });

  it('are not wanted where the level is above theirs', () => {
    expect(new PlainLines(logged('info').logger).areWanted).toBe(true);
    expect(new PlainLines(logged('warn').logger).areWanted).toBe(false);
  });
});
