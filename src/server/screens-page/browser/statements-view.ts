import type { AnswerProfile, ProfiledStatement } from '../../profile/answer-profile.ts';
import { element } from './element.ts';
import { counted, figure } from './words.ts';

/** The statements of an answer in the order in which they were sent, each with its text. */
export function statementsView({ statements }: AnswerProfile): HTMLElement {
  const ms = statements.reduce((sum, statement) => sum + statement.ms, 0);
  return element(
    'details',
    { class: 'card fold' },
    element(
      'summary',
      {},
      element('h2', {}, 'Statements'),
      element('span', { class: 'count' }, `${counted(statements.length, 'statement')}, ${figure(ms)} ms summed up`),
    ),
    element('ol', { class: 'sent' }, statements.map(statementView)),
  );
}

function statementView({ field, path, rows, ms, text }: ProfiledStatement): HTMLElement {
  return element(
    'li',
    {},
    element(
      'p',
      {},
      path === '' ? 'before the first field' : element('code', { title: field ?? '' }, path),
      element('span', { class: 'dim' }, ` ${counted(rows, 'row')}, ${figure(ms)} ms`),
    ),
    text !== undefined && element('pre', { tabindex: 0 }, element('code', {}, text.trim())),
  );
}
