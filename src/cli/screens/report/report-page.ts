import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import { htmlText } from './page/html-text.ts';
import { pageScreen, screenAnchor } from './page/page-screen.ts';
import { pageStyle } from './page/page-style.ts';
import { number } from './report-table.ts';
import { dearest, type ScreenReport, type ScreensReport, type SetReport } from './screens-report.ts';

/**
 * Writes the report as one page that needs nothing else.
 * @throws OperatorError where the file cannot be written
 */
export async function writeReportPage(file: string, report: ScreensReport): Promise<void> {
  try {
    await writeFile(file, reportPage(report));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError('The page was not written', why, [`name another file: --html ${path.basename(file)}`], {
      cause: error,
    });
  }
}

/** The page: a table of all screens, and of each where its bytes and statements come from. */
export function reportPage({ screens, shop, runs }: ScreensReport): string {
  const passed = screens.filter(({ verdict }) => verdict === 'ok').length;
  const times = runs > 0 ? `times of ${runs} runs` : 'times not measured';
  const heads = ['statements', 'rows', 'bytes', 'gzip', 'cost', 'p50 ms', 'p95 ms'];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>Screens against their budgets</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${passed} of ${screens.length} screens are within their budgets</h1>
<p class="soft">On ${htmlText(shop)}; ${times}; each figure is that of the dearest sample, beside what the budget allows.</p>
<div class="wide" tabindex="0" role="region" aria-label="All screens"><table>
<thead><tr><th scope="col">screen</th><th scope="col">verdict</th>${heads
    .map((head) => `<th scope="col" class="figure">${head}</th>`)
    .join('')}</tr></thead>
<tbody>
${screens.map(summaryRow).join('\n')}
</tbody></table></div>
${screens.map(pageScreen).join('\n')}
</main>
</body>
</html>
`;
}

function summaryRow(screen: ScreenReport): string {
  const { budget, verdict } = screen;
  const cell = (figure: (set: SetReport) => number | null, limit?: number): string => {
    const most = dearest(screen, figure);
    const text = screen.sets.some((set) => figure(set) !== null) ? number(most) : '–';
    if (limit === undefined) return `<td class="figure">${text}</td>`;
    const colour = most > limit ? ' over' : '';
    return `<td class="figure${colour}">${text}<span class="soft"> / ${number(limit)}</span></td>`;
  };
  return `<tr><th scope="row"><a href="#${htmlText(screenAnchor(screen))}">${htmlText(`${screen.client}/${screen.name}`)}</a></th>
<td class="verdict ${verdict}">${verdict === 'over' ? 'over budget' : verdict}</td>${[
    cell(({ statements }) => statements, budget.maxStatements),
    cell(({ rows }) => rows),
    cell(({ bytes }) => bytes, budget.maxBytes),
    cell(({ gzip }) => gzip),
    cell(({ cost }) => cost, budget.maxCost),
    cell(({ p50Ms }) => p50Ms),
    cell(({ p95Ms }) => p95Ms, budget.p95Ms),
  ].join('')}</tr>`;
}
