import type { ScreensFacts } from '../screen-facts.ts';
import { element, fill } from './element.ts';
import { headerView } from './header-view.ts';
import { LastRuns } from './last-runs.ts';
import { listView } from './list-view.ts';
import type { Page, View } from './page.ts';
import { readRoute, screenAt } from './route.ts';
import { screenView } from './screen-view.ts';
import { readSession } from './session.ts';
import { emptyView, lostView, troubleView } from './state-views.ts';

const root = document.getElementById('page')!;

async function start(): Promise<void> {
  const response = await fetch('/screens.json', { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`/screens.json was answered with ${response.status}`);
  const facts = (await response.json()) as ScreensFacts;
  const session = await readSession(facts);
  const page: Page = {
    facts,
    session,
    lastRuns: new LastRuns(facts.screens),
    go(address) {
      history.pushState(null, '', address);
      show(page);
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus();
    },
  };
  addEventListener('popstate', () => show(page));
  document.addEventListener('click', (event) => followHere(page, event));
  show(page);
}

function show(page: Page): void {
  const { title, content } = viewAt(page);
  document.title = `${title} · Vitrine`;
  fill(root, [headerView(page), element('main', { id: 'main', tabindex: -1 }, content)]);
}

function viewAt(page: Page): View {
  if (page.facts.screens.length === 0) return emptyView();
  const route = readRoute(location);
  if (route.view === 'list') return listView(page);
  const screen = screenAt(route, page.facts.screens);
  return screen ? screenView(page, screen) : lostView(route);
}

/** Links within this page change what it shows; with a key held down they are the browser's, as all others. */
function followHere(page: Page, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (!link || modified || event.defaultPrevented || !/^\/screens(\/|$)/.test(link.pathname)) return;
  if (link.origin !== location.origin || link.hash !== '') return;
  event.preventDefault();
  page.go(`${link.pathname}${link.search}`);
}

start().catch((error: unknown) => {
  fill(root, [element('main', { id: 'main' }, troubleView(error).content)]);
});
