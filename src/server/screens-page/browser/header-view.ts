import { element } from './element.ts';
import type { Page } from './page.ts';
import { signInAddress, signOut } from './session.ts';

/** The head of the page: where one is, and as whom. */
export function headerView({ facts, session }: Page): HTMLElement {
  return element(
    'header',
    { class: 'top' },
    element('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
    element(
      'nav',
      { 'aria-label': 'Vitrine' },
      element(
        'a',
        { class: 'mark', href: '/screens' },
        element('span', { class: 'pane', 'aria-hidden': 'true' }),
        'Vitrine',
      ),
      element('a', { href: '/screens', 'aria-current': 'page' }, 'Screens'),
      element('a', { href: '/graphiql', 'data-leave': true }, 'Explorer'),
    ),
    facts.signIn.length > 0 &&
      element(
        'div',
        { class: 'viewer' },
        session.signedIn
          ? [
              element('span', {}, `${session.name ?? 'Somebody'}, ${session.kind ?? 'signed in'}`),
              element('button', { type: 'button', class: 'quiet', click: () => void leave() }, 'Sign out'),
            ]
          : [element('span', {}, 'Guest'), signInLinks(facts.signIn)],
      ),
  );
}

/** A link for each place to sign in at; all come back to where one is. */
export function signInLinks(places: Page['facts']['signIn']): HTMLElement[] {
  return places.map(({ issuer, viewers }) =>
    element(
      'a',
      { href: signInAddress(issuer), 'data-leave': true },
      viewers === 'staff' ? 'Sign in as staff' : 'Sign in as a customer',
    ),
  );
}

async function leave(): Promise<void> {
  await signOut();
  location.reload();
}
