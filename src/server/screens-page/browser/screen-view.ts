import type { ScreenFacts } from '../screen-facts.ts';
import { contractView } from './contract-view.ts';
import { documentView } from './document-view.ts';
import { element, fill } from './element.ts';
import { metersView } from './meters-view.ts';
import { fullName, type Page, type View } from './page.ts';
import { resultView } from './result-view.ts';
import { runScreen } from './run.ts';
import { variablesEditor } from './variables-editor.ts';

/** One screen: its contract, its document, and a live run of it. */
export function screenView(page: Page, screen: ScreenFacts): View {
  const meters = element('section', { class: 'card meters', 'aria-label': 'Budget' }, metersView(screen, null));
  const result = element('div', { class: 'result' }, notRunYet());
  const editor = variablesEditor(screen, (variables) => void run(variables));

  async function run(variables: unknown): Promise<void> {
    editor.setBusy(true);
    result.setAttribute('aria-busy', 'true');
    try {
      const done = await runScreen(screen, variables);
      page.lastRuns.keep(screen, done);
      fill(meters, metersView(screen, done));
      fill(result, resultView(page, screen, done));
    } catch (error) {
      fill(result, [unanswered(error)]);
    } finally {
      editor.setBusy(false);
      result.removeAttribute('aria-busy');
    }
  }

  const content = [
    element(
      'nav',
      { class: 'crumbs', 'aria-label': 'Where you are' },
      element('a', { href: '/screens' }, 'Screens'),
      element('a', { href: `/screens?${new URLSearchParams({ q: screen.client }).toString()}` }, screen.client),
    ),
    element('h1', { tabindex: -1 }, screen.name),
    contractView(screen),
    meters,
    element(
      'div',
      { class: 'columns' },
      element('div', { class: 'asked' }, editor.content, documentView(screen)),
      result,
    ),
  ];
  return { title: fullName(screen), content };
}

function notRunYet(): HTMLElement {
  return element(
    'section',
    { class: 'card state' },
    element('h2', {}, 'Nothing has run yet'),
    element('p', {}, 'Run it to see which fields its statements and its bytes come from, and the answer.'),
  );
}

function unanswered(error: unknown): HTMLElement {
  const late = error instanceof Error && error.name === 'TimeoutError';
  return element(
    'section',
    { class: 'card problem', role: 'alert' },
    element('h2', {}, late ? 'No answer within 30 s' : 'The server did not answer'),
    element('p', {}, late ? 'It was not waited for any longer.' : 'Is it still running? Then run the screen again.'),
  );
}
