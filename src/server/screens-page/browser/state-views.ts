import { element } from './element.ts';
import type { View } from './page.ts';
import type { Route } from './route.ts';

/** There is no screen at all: how to write the first one. */
export function emptyView(): View {
  const file = `query Hello @screen(owner: "web", maxStatements: 2, maxBytes: 2000, maxCost: 100, p95Ms: 200) {
  shop { name }
}`;
  const content = element(
    'section',
    { class: 'card state' },
    element('h1', { tabindex: -1 }, 'No screens yet'),
    element(
      'p',
      {},
      'A screen is one operation that a front-end team owns, with its budget and its cache policy beside it. Write one as ',
      element('code', {}, 'screens/web/Hello.graphql'),
      ':',
    ),
    element('pre', { tabindex: 0 }, element('code', {}, file)),
    element(
      'p',
      {},
      'and its sample variables beside it, as ',
      element('code', {}, 'screens/web/Hello.variables.json'),
      ':',
    ),
    element('pre', { tabindex: 0 }, element('code', {}, '[{}]')),
    element(
      'p',
      {},
      'Then start the server again. ',
      element('code', {}, 'docs/SCREENS.md'),
      ' leads through it in five minutes.',
    ),
  );
  return { title: 'No screens yet', content: [content] };
}

/** The address names no screen. */
export function lostView(route: Route): View {
  const name = route.view === 'screen' ? `${route.client}/${route.name}` : 'here';
  const content = element(
    'section',
    { class: 'card state' },
    element('h1', { tabindex: -1 }, 'There is no such screen'),
    element(
      'p',
      {},
      'This server has no screen ',
      element('code', {}, name),
      '. It may be new: the server reads them when it starts.',
    ),
    element('p', {}, element('a', { href: '/screens' }, 'All screens')),
  );
  return { title: 'No such screen', content: [content] };
}

/** The page could not get what it shows. */
export function troubleView(error: unknown): View {
  const message = error instanceof Error ? error.message : String(error);
  const content = element(
    'section',
    { class: 'card state', role: 'alert' },
    element('h1', { tabindex: -1 }, 'The screens could not be read'),
    element('p', {}, message),
    element('p', {}, 'Is the server still running? Load this page again when it is.'),
  );
  return { title: 'Trouble', content: [content] };
}
