import type { ScreenFacts } from '../screen-facts.ts';
import { element } from './element.ts';
import { tokensOf } from './graphql-tokens.ts';

/** The document that runs, with line numbers. */
export function documentView({ body }: ScreenFacts): HTMLElement {
  const lines = body.trimEnd().split('\n');
  return element(
    'section',
    { class: 'card document' },
    element('h2', {}, 'Document', element('span', { class: 'count' }, `${lines.length} lines`)),
    element(
      'pre',
      { tabindex: 0, role: 'region', 'aria-label': 'Document' },
      element(
        'code',
        {},
        lines.map((line) =>
          element(
            'span',
            { class: 'line' },
            tokensOf(line).map(({ text, kind }) => (kind ? element('span', { class: kind }, text) : text)),
            '\n',
          ),
        ),
      ),
    ),
  );
}
