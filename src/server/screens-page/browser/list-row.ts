import type { ScreenFacts } from '../screen-facts.ts';
import { bar } from './bar.ts';
import { element } from './element.ts';
import type { LastRun } from './last-runs.ts';
import { measures, overBudget, standingOf, type Measure } from './measures.ts';
import { addressOf } from './route.ts';
import { cacheWords, counted, figure } from './words.ts';

/** A screen in the list: whose it is, and its last run against its budget. */
export function listRow(screen: ScreenFacts, run: LastRun | undefined): HTMLElement {
  const { name, contract, counters } = screen;
  return element(
    'li',
    { class: 'row' },
    element(
      'div',
      { class: 'who' },
      element('a', { class: 'name', href: addressOf(screen) }, name),
      verdict(screen, run),
      element(
        'span',
        { class: 'about' },
        contract
          ? [element('span', {}, `owned by ${contract.owner}`), element('span', {}, cacheWords(contract.cache))]
          : 'no contract',
        !screen.deployed && element('span', {}, versionsWords(screen)),
        counters &&
          element('span', {}, `${counted(counters.runs, 'run')} since the start, ${figure(counters.overBudget)} over`),
      ),
    ),
    element(
      'dl',
      { class: 'small-meters' },
      measures.map((measure) => smallMeter(measure, run?.figures[measure.key] ?? null, contract?.[measure.limit])),
    ),
  );
}

function smallMeter(measure: Measure, used: number | null, limit: number | undefined): HTMLElement {
  const { label, unit } = measure;
  const standing = standingOf(measure, used, limit);
  const most = limit === undefined ? '' : `${figure(limit)}${unit}`;
  return element(
    'div',
    { class: standing },
    element('dt', {}, label),
    element(
      'dd',
      {},
      used === null
        ? element('span', { class: 'dim' }, limit === undefined ? '–' : `up to ${most}`)
        : [figure(used), element('span', { class: 'dim' }, ` / ${most || 'no limit'}`)],
      standing === 'over' && element('strong', {}, ' over'),
    ),
    bar(used === null || !limit ? 0 : used / limit, standing),
  );
}

function verdict({ contract }: ScreenFacts, run: LastRun | undefined): HTMLElement {
  if (!run) return element('span', { class: 'tag' }, 'not run yet');
  if (run.trouble) return element('span', { class: 'tag warn' }, run.trouble);
  const over = overBudget(run.figures, contract);
  return over.length > 0
    ? element('span', { class: 'tag bad' }, 'over budget')
    : element('span', { class: 'tag good' }, 'within budget');
}

function versionsWords({ versions }: ScreenFacts): string {
  return `only in ${versions.map(({ version, retired }) => (retired ? `${version} (retired)` : version)).join(', ')}`;
}
