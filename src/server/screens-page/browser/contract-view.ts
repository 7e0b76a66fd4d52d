import type { ScreenFacts } from '../screen-facts.ts';
import { element, type Child } from './element.ts';
import { cacheWords, counted, figure } from './words.ts';

/** What a screen's owner promises, where it is, and the ids that clients ask by. Its limits are shown with the runs. */
export function contractView({ contract, file, versions, id, cachedId, type, counters }: ScreenFacts): HTMLElement {
  return element(
    'dl',
    { class: 'contract' },
    fact('Owner', contract?.owner ?? 'nobody: it has no contract'),
    contract && fact('Cache', cacheWords(contract.cache)),
    fact('File', file ? element('code', {}, `screens/${file}`) : 'of an older version'),
    type !== 'query' && fact('Kind', `${type}: a run changes data`),
    versions.length > 0 &&
      fact(
        'Published in',
        versions.map(({ version, retired }) => (retired ? `${version} (retired)` : version)).join(', '),
      ),
    counters && fact('Since the start', `${counted(counters.runs, 'run')}, ${figure(counters.overBudget)} over budget`),
    fact('Id', idView(id, 'as it is written')),
    fact('Id with __typename', idView(cachedId, 'for caches that need it, as Apollo Client and urql')),
  );
}

function fact(name: string, value: Child): HTMLElement {
  return element('div', {}, element('dt', {}, name), element('dd', {}, value));
}

/** The beginning of an id, and a button that copies all of it. */
function idView(id: string, about: string): Child {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'aria-label': `Copy the id ${about}`,
      click: () =>
        void navigator.clipboard.writeText(id).then(
          () => (button.textContent = 'Copied'),
          () => code.replaceChildren(id),
        ),
    },
    'Copy',
  );
  const code = element('code', { title: `${id}: ${about}` }, `${id.slice(0, 12)}…`);
  return [code, ' ', button];
}
