import { element, type Child } from './element.ts';
import { signInLinks } from './header-view.ts';
import type { Page } from './page.ts';
import { isRefusal, type AnswerError, type Run } from './run.ts';
import { counted } from './words.ts';

/** Every error of an answer in full; who has to sign in is told where. Nothing where all went well. */
export function errorsView(page: Page, { answer, status }: Run): Child {
  const errors = answer.errors ?? [];
  if (errors.length === 0) return null;
  const refused = errors.find(isRefusal);
  return element(
    'section',
    { class: 'card problem', role: 'alert' },
    refused && signInNote(page, codeOf(refused)),
    element('h2', {}, counted(errors.length, 'error'), element('span', { class: 'count' }, `HTTP ${status}`)),
    element('ol', { class: 'errors' }, errors.map(errorView)),
  );
}

function signInNote({ facts, session }: Page, code: unknown): HTMLElement {
  const wrong = session.signedIn && code === 'FORBIDDEN';
  return element(
    'div',
    { class: 'sign-in' },
    element('h2', {}, wrong ? 'Somebody else may see this' : 'This screen needs somebody who is signed in'),
    element(
      'p',
      {},
      wrong ? `You are signed in as ${session.name ?? 'somebody'}, who may not. ` : '',
      facts.signIn.length > 0
        ? 'You come back to this screen, with these variables.'
        : 'This server knows no place to sign in; docs/guides/identity.md says how it gets one.',
    ),
    element('p', { class: 'act' }, signInLinks(facts.signIn)),
  );
}

function errorView({ message, path, extensions }: AnswerError): HTMLElement {
  const { code, ...others } = extensions ?? {};
  return element(
    'li',
    {},
    element('p', {}, message),
    element(
      'p',
      { class: 'about' },
      typeof code === 'string' && element('code', {}, code),
      path && element('span', {}, 'at ', element('code', {}, path.join('.'))),
    ),
    Object.keys(others).length > 0 &&
      element('pre', { tabindex: 0 }, element('code', {}, JSON.stringify(others, null, 2))),
  );
}

const codeOf = ({ extensions }: AnswerError): unknown => extensions?.['code'];
