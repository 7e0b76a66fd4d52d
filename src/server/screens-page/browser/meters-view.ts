import type { ScreenFacts } from '../screen-facts.ts';
import { bar } from './bar.ts';
import { element, type Child } from './element.ts';
import { measures, overBudget, standingOf, standingWords, type Measure } from './measures.ts';
import type { Run } from './run.ts';
import { figure } from './words.ts';

/** What a screen may take, and what its last run took of it. */
export function metersView({ contract }: ScreenFacts, run: Run | null): Child[] {
  return [
    element('p', { class: 'verdict', role: 'status' }, run ? verdictOf(run, contract) : budgetWords(contract)),
    element(
      'div',
      { class: 'tiles' },
      measures.map((measure) =>
        tile(measure, run?.figures[measure.key] ?? null, contract?.[measure.limit], noteOf(measure, run)),
      ),
    ),
  ];
}

type Contract = ScreenFacts['contract'];

function budgetWords(contract: Contract): Child {
  return contract ? 'Its budget for one answer' : 'It has no contract: the general limits apply';
}

function verdictOf({ figures, answer, degraded }: Run, contract: Contract): Child {
  const failed = (answer.errors ?? []).length > 0;
  if (failed && !answer.data) return element('span', { class: 'tag warn' }, 'no data');
  if (!contract) return 'It has no contract: the general limits apply';
  const over = overBudget(figures, contract);
  const words = over.map(({ key, limit, label, unit }) => {
    return `${label.toLowerCase()} ${figure(figures[key]!)}${unit} of ${figure(contract[limit])}${unit}`;
  });
  return [
    failed && [element('span', { class: 'tag warn' }, 'with errors'), ' '],
    over.length > 0
      ? [element('span', { class: 'tag bad' }, 'over budget'), ` ${words.join(', ')}.`]
      : !failed && element('span', { class: 'tag good' }, 'within budget'),
    (failed || degraded.length > 0) && ' Parts of it are missing; all of it may take more.',
  ];
}

function tile(measure: Measure, used: number | null, limit: number | undefined, note = ''): HTMLElement {
  const { label, unit, key } = measure;
  const standing = standingOf(measure, used, limit);
  const most = limit === undefined ? 'no limit' : `${figure(limit)}${unit}${key === 'ms' ? ' (p95)' : ''}`;
  return element(
    'div',
    { class: `tile ${standing}` },
    element('h3', {}, label),
    element(
      'p',
      { class: 'big' },
      used === null ? '–' : `${figure(used)}${unit}`,
      element('span', { class: 'dim' }, ` of ${most}`),
    ),
    bar(used === null || !limit ? 0 : used / limit, standing),
    element('p', { class: 'standing' }, standingWords(measure, used, limit) || '\u00a0', note),
  );
}

/** What is known beside the figure that the contract limits. */
function noteOf({ key }: Measure, run: Run | null): string {
  return key === 'cost' && run?.actualCost != null ? `; ${figure(run.actualCost)} in the end` : '';
}
