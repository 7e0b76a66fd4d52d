// npm test: every check, one after the other, whatever fails; then one line that counts checks and tests together.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const checks: readonly [name: string, ...command: string[]][] = [
  ['types', 'npm', 'run', '--silent', 'check:types'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['format', 'npm', 'run', '--silent', 'check:format'],
  ['imports', 'npm', 'run', '--silent', 'check:imports'],
  ['audit', 'npm', 'run', '--silent', 'check:audit'],
];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const [name, ...command] of checks) add(run(name, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
add(tests(process.argv.slice(2)));
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped; each says why above\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs vitest and counts its tests. A run that fails without a failing test counts as one failure. */
function tests(filters: readonly string[]): Tally {
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
    const succeeded = run('tests', [...command, ...filters]);
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

function run(name: string, [file = '', ...args]: readonly string[]): boolean {
  process.stdout.write(`\n── ${name}: ${[file, ...args].join(' ')}\n`);
  const started = performance.now();
  const { status } = spawnSync(file, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`── ${name} ${status === 0 ? 'passed' : 'FAILED'} after ${seconds} s\n`);
  return status === 0;
}

function add(tally: Partial<Tally>): void {
  total.passed += tally.passed ?? 0;
  total.failed += tally.failed ?? 0;
  total.skipped += tally.skipped ?? 0;
}
