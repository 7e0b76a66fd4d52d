import type { ScreenFacts } from '../screen-facts.ts';
import { element, fill } from './element.ts';
import { listRow } from './list-row.ts';
import { overBudget } from './measures.ts';
import type { Page, View } from './page.ts';
import { runScreen } from './run.ts';
import { counted } from './words.ts';

/** All screens by client, each with its last run against its budget. */
export function listView(page: Page): View {
  const { screens } = page.facts;
  const groups = element('div', { class: 'groups' });
  const found = element('p', { class: 'found', role: 'status' });
  const filter = element('input', {
    type: 'search',
    id: 'filter',
    placeholder: 'Name, client, owner or file',
    autocomplete: 'off',
    spellcheck: 'false',
    value: new URLSearchParams(location.search).get('q') ?? '',
    input: () => {
      history.replaceState(
        null,
        '',
        filter.value ? `/screens?${new URLSearchParams({ q: filter.value })}` : '/screens',
      );
      draw();
    },
  });
  const runAll = element('button', { type: 'button', class: 'primary', click: () => void runEach() }, 'Run all');

  function draw(): void {
    const shown = screens.filter((screen) => matches(screen, filter.value));
    const clients = [...new Set(shown.map(({ client }) => client))];
    fill(
      groups,
      clients.map((client) => group(page, client, shown)),
    );
    fill(found, [
      shown.length === 0 ? `No screen has “${filter.value}” in its name, client, owner or file.` : summary(page, shown),
    ]);
  }

  /** One after the other, so that their times say something; screens that change data are left out. */
  async function runEach(): Promise<void> {
    const queries = screens.filter((screen) => matches(screen, filter.value) && screen.type === 'query');
    runAll.disabled = true;
    for (const [index, screen] of queries.entries()) {
      runAll.textContent = `Running ${index + 1} of ${queries.length}`;
      const run = await runScreen(screen, screen.samples[0] ?? {}).catch(() => undefined);
      if (run) page.lastRuns.keep(screen, run);
      if (!groups.isConnected) return;
      draw();
    }
    runAll.disabled = false;
    runAll.textContent = 'Run all';
  }

  draw();
  const head = element(
    'div',
    { class: 'head' },
    element('h1', { tabindex: -1 }, 'Screens'),
    element('div', { class: 'tools' }, element('label', { for: 'filter' }, 'Filter'), filter, runAll),
  );
  return { title: 'Screens', content: [head, found, groups] };
}

function group(page: Page, client: string, shown: readonly ScreenFacts[]): HTMLElement {
  const own = shown.filter((screen) => screen.client === client);
  return element(
    'section',
    { 'aria-label': `Screens of ${client}` },
    element('h2', {}, client, element('span', { class: 'count' }, counted(own.length, 'screen'))),
    element(
      'ul',
      { class: 'card rows' },
      own.map((screen) => listRow(screen, page.lastRuns.of(screen))),
    ),
  );
}

function summary({ lastRuns }: Page, shown: readonly ScreenFacts[]): string {
  const ran = shown.flatMap((screen) => {
    const run = lastRuns.of(screen);
    return run ? [{ over: overBudget(run.figures, screen.contract).length > 0, trouble: run.trouble }] : [];
  });
  const over = ran.filter((run) => run.over).length;
  const inTrouble = (['refused', 'with errors'] as const).map(
    (trouble) => [ran.filter((run) => run.trouble === trouble).length, trouble] as const,
  );
  const clients = new Set(shown.map(({ client }) => client)).size;
  return [
    `${counted(shown.length, 'screen')} of ${counted(clients, 'client')}`,
    ran.length === 0 ? 'none has run in this browser yet' : `${ran.length} ran in this browser`,
    ...(over > 0 ? [`${over} over budget`] : []),
    ...inTrouble.filter(([count]) => count > 0).map(([count, trouble]) => `${count} ${trouble}`),
  ].join(' · ');
}

function matches({ client, name, file, contract }: ScreenFacts, text: string): boolean {
  const about = `${client}/${name} ${file ?? ''} ${contract?.owner ?? ''}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => about.includes(word));
}
