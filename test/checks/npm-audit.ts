// One of npm test's checks: known faults of what we ship with, against the exceptions that are listed and dated.
// A registry that is out of reach, or has no audit, leaves it unchecked, which is said and does not fail.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type AuditException, weighAudit } from './audit-verdict.ts';

const TIMEOUT_MS = 90_000;
const command = ['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=30000'];

const exceptions = JSON.parse(readFileSync('audit-exceptions.json', 'utf8')) as AuditException[];
const { stdout, error } = spawnSync('npm', command, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  timeout: TIMEOUT_MS,
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const late = error && 'code' in error && error.code === 'ETIMEDOUT';
const output = late ? JSON.stringify({ message: `network timeout at: npm, after ${TIMEOUT_MS} ms` }) : stdout;
const verdict = weighAudit(output, exceptions, new Date().toISOString().slice(0, 10));

for (const { advisory, package: name, until, why } of verdict.accepted)
  process.stdout.write(`accepted until ${until}: ${advisory} (${name}): ${why}\n`);
for (const fault of verdict.faults) process.stdout.write(`${fault}\n`);
if (verdict.notChecked !== undefined)
  process.stdout.write(
    `NOT CHECKED: the registry gave no audit (${verdict.notChecked}). Known faults were not looked for.\n`,
  );
else if (verdict.faults.length === 0) process.stdout.write('no known fault that is not accepted\n');
process.exitCode = verdict.faults.length > 0 ? 1 : 0;
