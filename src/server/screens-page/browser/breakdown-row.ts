import type { ProfiledField } from '../../profile/answer-profile.ts';
import { bar } from './bar.ts';
import { element, type Child } from './element.ts';
import { figure } from './words.ts';

/** The most of any field: what a full bar stands for. */
export type Most = Readonly<Record<'statements' | 'rows' | 'bytes', number>>;

/** A key that may be broken before its capitals. */
const breakable = (key: string): Child[] => key.split(/(?=[A-Z])/).flatMap((word) => [word, element('wbr')]);

/**
 * A field with what it took.
 * @param asTree it stands below its parent, so that its own key is enough for the eye
 */
export function breakdownRow(field: ProfiledField, most: Most, asTree: boolean): HTMLElement {
  const keys = field.path.split('.');
  const own = keys.pop() ?? '';
  const parents = keys.map((key) => [`${key}.`, element('wbr')]);
  const name = element(
    'th',
    {
      scope: 'row',
      'aria-label': field.path,
      title: `${field.path}: ${field.field}`,
      class: asTree && keys.length > 0 ? 'below' : null,
    },
    !asTree && keys.length > 0 && element('span', { class: 'dim' }, parents),
    breakable(own),
  );
  name.style.setProperty('--depth', String(asTree ? keys.length : 0));
  return element(
    'tr',
    {},
    name,
    (['statements', 'rows', 'bytes'] as const).map((column) =>
      element(
        'td',
        { 'data-column': column, class: field[column] === 0 ? 'none' : null },
        figure(field[column]),
        field[column] > 0 && bar(field[column] / most[column]),
      ),
    ),
  );
}
