import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import { redactSecrets } from '../../../src/platform/logging/redact-secrets.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createLogger({ level: 'info' }, { write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

describe('a log line', () => {
  it('is JSON with its level by name and its time after ISO 8601', () => {
    const line = logged((logger) => logger.info({ requestId: 'r1' }, 'hello'));
    expect(line).toMatchObject({ level: 'info', msg: 'hello', requestId: 'r1' });
    expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('holds no secrets by their names', () => {
    const line = logged((logger) =>
      logger.info({
        password: 'p1',
        headers: { authorization: 'a1', cookie: 'c1' },
        req: { headers: { 'set-cookie': 's1' } },
      }),
    );
    expect(JSON.stringify(line)).not.toMatch(/"(p1|a1|c1|s1)"/);
  });

  it('holds no password of a database address, wherever it stands', () => {
    const line = logged((logger) =>
      logger.error(
        {
          err: new Error('cannot reach postgresql://shop:hunter2@db:5432/shop', {
            cause: new Error('redis://:hunter2@cache/0'),
          }),
        },
        'postgres://shop:hunter2@db/shop is away',
      ),
    );
    expect(JSON.stringify(line)).not.toContain('hunter2');
    expect(line['msg']).toBe('postgres://shop:[redacted]@db/shop is away');
  });

  it('keeps the stack and cause of an error', () => {
    const line = logged((logger) => logger.error({ err: new Error('outer', { cause: new Error('inner') }) }));
    expect(JSON.stringify(line['err'])).toMatch(/outer.*inner/);
    expect(JSON.stringify(line['err'])).toContain('logger.test.ts');
  });
});

describe('blotting', () => {
  it('leaves addresses without a password alone', () => {
    const text = 'http://localhost:4000/graphql and mail to a@b.example, 10:30:00';
    expect(redactSecrets(text)).toBe(text);
  });

  it('blots bearer tokens', () => {
    expect(redactSecrets('Authorization: Bearer eyJhbGciOi.J9-x_y')).toBe('Authorization: Bearer [redacted]');
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    redactSecrets('://a:'.repeat(200_000));
    redactSecrets(`Bearer ${'a'.repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
