import { describe, expect, it } from 'vitest';
import { readFlags, UsageError } from '../../../src/cli/flags.ts';
import { describeFailure } from '../../../src/cli/run-command.ts';
import { ConfigError } from '../../../src/platform/config/config-error.ts';
import { toConnectionFailure } from '../../../src/platform/db/connection-failure.ts';
import { OperatorError } from '../../../src/platform/errors/operator-error.ts';

const plain = (text: string) => text.replaceAll(/\x1b\[\d+m/g, '');
const usage = { command: 'npm run reset --', help: 'help', options: { force: { type: 'boolean' } } } as const;

describe('a failure', () => {
  it('says what, why and how to mend it, without a stack', () => {
    const text = plain(describeFailure(new OperatorError('PORT 4000 is taken', 'process 7 listens on it', ['kill 7'])));
    expect(text).toBe('error PORT 4000 is taken: process 7 listens on it.\n  → kill 7');
  });

  it('lists every bad setting', () => {
    const text = plain(
      describeFailure(
        new ConfigError([
          { name: 'PORT', value: '"x"', remedy: 'a number.' },
          { name: 'HOST', remedy: 'set it.' },
        ]),
      ),
    );
    expect(text).toMatch(/^error 2 settings cannot be used\n {2}PORT is "x": a number\.\n {2}HOST: set it\.\n/);
  });

  it('keeps its stack when nobody foresaw it', () => {
    expect(describeFailure(new Error('odd'))).toMatch(/Nobody foresaw this failure[^]*odd\n +at /);
  });
});

describe('flags', () => {
  it('are read', () => {
    expect(readFlags(usage, ['--force'])).toMatchObject({ force: true });
  });

  it.each([[['--forse']], [['now']], [['--force=yes']]])('%j are refused, with the way to the help', (argv) => {
    expect(() => readFlags(usage, argv)).toThrow(UsageError);
    expect(() => readFlags(usage, argv)).toThrow(/Try: npm run reset -- --help$/);
  });
});

describe('a database that does not take us', () => {
  const url = 'postgresql://shop:s3cret@db.example:6432/catalog';
  const failure = (code: string) => toConnectionFailure(Object.assign(new Error('driver words'), { code }), url);

  it.each([
    ['ECONNREFUSED', 'nothing listens on db.example:6432'],
    ['ENOTFOUND', 'the host db.example is not known'],
    ['28P01', 'refuses the user shop'],
    ['3D000', 'it has no database catalog'],
    ['53300', 'no connection left'],
  ])('with %s is told as: %s', (code, words) => {
    const error = failure(code);
    expect(error).toBeInstanceOf(OperatorError);
    expect(error).toMatchObject({ why: expect.stringContaining(words) });
    expect(describeFailure(error)).not.toContain('s3cret');
  });

  it('passes on what it does not know', () => {
    const unknown = new Error('something else');
    expect(toConnectionFailure(unknown, url)).toBe(unknown);
  });
});
