// npm test: every check, two at a time, whatever fails; then the tests by themselves, for some of them watch the clock;
// then one line that counts checks and tests together.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The longest first. */
const checks: readonly [name: string, ...command: string[]][] = [
  ['types', 'npm', 'run', '--silent', 'check:types'],
  ['format', 'npm', 'run', '--silent', 'check:format'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['imports', 'npm', 'run', '--silent', 'check:imports'],
  ['audit', 'npm', 'run', '--silent', 'check:audit'],
];

const AT_ONCE = 2;

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const waiting = checks.values();
process.stdout.write(`${AT_ONCE} at a time: ${checks.map(([name]) => name).join(', ')}\n`);
await Promise.all(Array.from({ length: AT_ONCE }, () => runNext()));
add(await tests(process.argv.slice(2)));
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped; each says why above\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs the checks that wait, one after the other. */
async function runNext(): Promise<void> {
  // One iterator for all who take from it: each check is run once.
  for (const [name, ...command] of waiting)
    add((await run(name, command, 'when it ends')) ? { passed: 1 } : { failed: 1 });
}

/** Runs vitest and counts its tests. A run that fails without a failing test counts as one failure. */
async function tests(filters: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vitrine-report-'));
  const report = path.join(folder, 'tests.json');
  try {
    const command = [
      'npx',
      '--no-install',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ];
    const succeeded = await run('tests', [...command, ...filters], 'as it comes');
    const tally = readTally(report);
    return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTally(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs a command and tells how it went. What it says is shown as it comes, or in one piece when it ends. */
async function run(
  name: string,
  [file = '', ...args]: readonly string[],
  output: 'as it comes' | 'when it ends',
): Promise<boolean> {
  const heading = `\n── ${name}: ${[file, ...args].join(' ')}\n`;
  if (output === 'as it comes') process.stdout.write(heading);
  const started = performance.now();
  const child = spawn(file, args, {
    stdio: output === 'as it comes' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = output === 'as it comes' ? '' : heading;
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const status = await once(child, 'close').then(
    ([code]) => code as number | null,
    (error: unknown) => ((said += `${String(error)}\n`), null),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${said}── ${name} ${status === 0 ? 'passed' : 'FAILED'} after ${seconds} s\n`);
  return status === 0;
}

function add(tally: Partial<Tally>): void {
  total.passed += tally.passed ?? 0;
  total.failed += tally.failed ?? 0;
  total.skipped += tally.skipped ?? 0;
}
