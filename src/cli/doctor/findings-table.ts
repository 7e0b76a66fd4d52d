import { colors } from '../terminal.ts';
import type { Finding } from './finding.ts';

const MARKS = { ok: colors.green('ok  '), warn: colors.yellow('warn'), fail: colors.red('fail') };

/** The findings as a table, each fault with its remedy below it, and a line that sums up. */
export function findingsTable(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ name }) => name.length));
  const lines = findings.flatMap(({ name, status, detail, remedies = [] }) => [
    `${MARKS[status]}  ${name.padEnd(width)}  ${detail}`,
    ...remedies.map((remedy) => `      ${' '.repeat(width)}  ${colors.cyan('→')} ${remedy}`),
  ]);
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length;
  return `${lines.join('\n')}\n\n${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend\n`;
}
