import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StepList } from '../../../src/cli/progress.ts';
import { duration, type Terminal } from '../../../src/cli/terminal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorder(interactive: boolean): Terminal & { text(): string } {
  let text = '';
  return { interactive, width: 60, write: (part) => void (text += part), text: () => plain(text) };
}

/** Without colours, which depend on where the tests run. */
function plain(text: string): string {
  return text.replaceAll(/\x1b\[\d+m/g, '');
}

describe('a list of steps', () => {
  it('writes whole lines where nobody watches, with what came of each step and its time', async () => {
    const terminal = recorder(false);
    await new StepList(terminal).step('Migrations', async (report) => {
      await vi.advanceTimersByTimeAsync(1_234);
      report.result('3 applied');
    });
    expect(terminal.text()).toBe('ok Migrations     3 applied  1.2 s\n');
  });

  it('tells every few seconds that a long step goes on', async () => {
    const terminal = recorder(false);
    await new StepList(terminal).step('Demo shop', async (report) => {
      report.progress({ done: 1_200, total: 5_000, unit: 'reviews' });
      await vi.advanceTimersByTimeAsync(11_000);
    });
    expect(terminal.text().split('\n')[0]).toBe('.. Demo shop      1,200/5,000 reviews, 5.0 s');
    expect(terminal.text().split('\n')).toHaveLength(4);
  });

  it('redraws one line on a terminal, never wider than it', async () => {
    const terminal = recorder(true);
    await new StepList(terminal).step('Demo shop', async (report) => {
      report.progress({ done: 250, total: 500, unit: 'products' });
      await vi.advanceTimersByTimeAsync(300);
    });
    const drawn = terminal.text().split('\r\x1b[2K');
    expect(drawn.at(-1)).toBe('✓ Demo shop  0.3 s\n');
    expect(drawn.at(-2)).toContain('████████████░░░░░░░░░░░░ 250/500 products');
    expect(Math.max(...drawn.map((line) => line.length))).toBeLessThan(60);
  });

  it('shows which step failed, and passes its error on', async () => {
    const terminal = recorder(false);
    const failing = new StepList(terminal).step('PostgreSQL', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(terminal.text()).toBe('failed PostgreSQL  0.0 s\n');
  });
});

describe('a duration', () => {
  it.each([
    [0, '0.0 s'],
    [9_940, '9.9 s'],
    [12_400, '12 s'],
    [125_000, '2 min 5 s'],
  ])('of %i ms is %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });
});
