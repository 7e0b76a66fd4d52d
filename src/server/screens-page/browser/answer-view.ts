import { element } from './element.ts';
import { withoutMeasurements, type Run } from './run.ts';
import { counted, figure } from './words.ts';

/** So much of an answer is shown, characters; browsers grow slow with more. */
const SHOWN = 300_000;

/** The answer as JSON, folded; without what this page asked for to measure it. */
export function answerView({ answer, bytesReceived, figures }: Run): HTMLElement {
  const text = JSON.stringify(withoutMeasurements(answer), null, 2);
  const size = figures.bytes === null ? '' : `${counted(figures.bytes, 'byte')}, `;
  return element(
    'details',
    { class: 'card fold' },
    element(
      'summary',
      {},
      element('h2', {}, 'Answer'),
      element('span', { class: 'count' }, `${size}${figure(bytesReceived)} received with its profile`),
    ),
    element('pre', { tabindex: 0, class: 'answer' }, element('code', {}, text.slice(0, SHOWN))),
    text.length > SHOWN &&
      element('p', { class: 'dim note' }, `${figure(text.length - SHOWN)} more characters are not shown.`),
  );
}
