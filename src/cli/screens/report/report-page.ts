import { writeFile } from 'node:fs/promises';
import type { ScreensReport } from './screens-report.ts';

/** Writes the report as one page that needs nothing else. */
export async function writeReportPage(file: string, report: ScreensReport): Promise<void> {
  await writeFile(file, JSON.stringify(report));
}
