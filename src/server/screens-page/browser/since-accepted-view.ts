import { dearerFields, type DearerField } from '../../../screens/profile/dearer-fields.ts';
import type { ScreenFacts } from '../screen-facts.ts';
import { element, type Child } from './element.ts';
import { overBudget } from './measures.ts';
import type { Run } from './run.ts';
import { counted } from './words.ts';

/** So many fields are named. */
const NAMED = 8;

/**
 * The fields that take more than when the screen was last accepted: what makes it go over its budget. Bytes differ from
 * shop to shop, so a field that has nothing but more of them is named only where there are too many.
 */
export function sinceAcceptedView({ accepted, contract }: ScreenFacts, { profile, figures, answer }: Run): Child {
  if (!accepted || !profile || !answer.data) return null;
  const over = overBudget(figures, contract);
  const heavy = over.some(({ key }) => key === 'bytes');
  const dearer = dearerFields(profile.fields, accepted).filter(
    ({ isNew, statements }) => isNew || heavy || statements > 0,
  );
  if (dearer.length === 0) return null;
  return element(
    'section',
    { class: over.length > 0 ? 'card problem' : 'card' },
    element('h2', {}, 'New or dearer', element('span', { class: 'count' }, 'than when it was last accepted')),
    element('ul', { class: 'dearer' }, dearer.slice(0, NAMED).map(fieldView)),
    dearer.length > NAMED && element('p', { class: 'dim note' }, `${dearer.length - NAMED} more fields are.`),
  );
}

function fieldView({ path, field, isNew, statements, bytes }: DearerField): HTMLElement {
  const more = [
    ...(statements > 0 ? [`+${counted(statements, 'statement')}`] : []),
    ...(bytes > 0 ? [`+${counted(bytes, 'byte')}`] : []),
  ];
  return element(
    'li',
    {},
    element('code', {}, path),
    isNew && element('span', { class: 'tag' }, 'new'),
    element('span', {}, more.join(', ')),
    element('span', { class: 'dim' }, field),
  );
}
