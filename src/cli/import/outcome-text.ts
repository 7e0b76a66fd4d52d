import { colors, duration } from '../terminal.ts';
import type { ImportArguments } from './import-arguments.ts';
import type { ImportOutcome } from './run-import.ts';

/** Reasons shown on the terminal; all are in the rejected file. */
const SHOWN_ISSUES = 20;

const count = (number: number) => number.toLocaleString('en');

/** The outcome in one line. */
export function outcomeSummary(given: ImportArguments, { report }: ImportOutcome): string {
  const unit = given.format === 'shopify' ? 'products' : 'reviews';
  const made = report.recordsMade > 0 ? `, ${count(report.recordsMade)} products made` : '';
  const parts = `${count(report.created)} new, ${count(report.updated)} changed, ${count(report.unchanged)} as before, ${count(report.rejected)} rejected`;
  return `${unit}: ${parts}${made}${given.dryRun ? ' (dry run: nothing was written)' : ''}`;
}

/** What is to be said after that: warnings, reasons, what to do next. */
export function outcomeDetails(given: ImportArguments, { report, rejectedFile }: ImportOutcome): string {
  const shown = report.issues.slice(0, SHOWN_ISSUES);
  const lines = [
    ...report.warnings.map((warning) => `${colors.yellow('!')} ${warning}`),
    ...shown.map(
      ({ line, column, reason }) => `${colors.red('✗')} line ${line}${column === null ? '' : `, ${column}`}: ${reason}`,
    ),
  ];
  if (report.rejectedRows > shown.length) lines.push(`  ${count(report.rejectedRows)} rows are rejected in all.`);
  if (rejectedFile)
    lines.push(`  Rejected rows with their reasons: ${rejectedFile}. Mend them there and import that file.`);
  if (report.interrupted)
    lines.push(
      `${colors.yellow('!')} Stopped after ${count(report.rows)} of ${count(report.totalRows)} rows. The same command goes on.`,
    );
  return lines.map((line) => `${line}\n`).join('');
}

/** The same for programs. */
export function outcomeJson(
  given: ImportArguments,
  { report, rejectedFile }: ImportOutcome,
  durationMs: number,
): string {
  const facts = {
    file: given.file,
    format: given.format,
    dryRun: given.dryRun,
    durationMs: Math.round(durationMs),
    took: duration(durationMs),
  };
  return `${JSON.stringify({ ...facts, ...report, rejectedFile }, null, 2)}\n`;
}
