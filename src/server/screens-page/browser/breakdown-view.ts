import type { AnswerProfile, ProfiledField } from '../../profile/answer-profile.ts';
import { bar } from './bar.ts';
import { element, fill } from './element.ts';
import { figure } from './words.ts';

type Column = 'path' | 'statements' | 'rows' | 'bytes';

const columns: readonly (readonly [Column, string])[] = [
  ['path', 'Field'],
  ['statements', 'Statements'],
  ['rows', 'Rows'],
  ['bytes', 'Bytes'],
];

/** Fields that send nothing and are less than this part of the answer are small. */
const SMALL = 0.02;

/** Where an answer's statements and bytes come from, by field path. */
export function breakdownView({ fields }: AnswerProfile): HTMLElement {
  const most = {
    statements: Math.max(1, ...fields.map(({ statements }) => statements)),
    rows: Math.max(1, ...fields.map(({ rows }) => rows)),
    bytes: Math.max(1, ...fields.map(({ bytes }) => bytes)),
  };
  const whole = fields.filter(({ path }) => !path.includes('.')).reduce((sum, { bytes }) => sum + bytes, 0);
  const isSmall = ({ statements, bytes }: ProfiledField): boolean => statements === 0 && bytes < whole * SMALL;
  const small = fields.filter(isSmall).length;
  let sorted: { column: Column; down: boolean } = { column: 'path', down: false };
  let all = small < 3;

  const heads = columns.map(([column, label]) => {
    const button = element('button', { type: 'button', click: () => sortBy(column) }, label);
    return element('th', { scope: 'col', 'data-column': column, class: column }, button);
  });
  const body = element('tbody');
  const more = element('button', { type: 'button', class: 'quiet', hidden: small < 3, click: toggle });

  function sortBy(column: Column): void {
    sorted = { column, down: sorted.column === column ? !sorted.down : column !== 'path' };
    draw();
  }

  function toggle(): void {
    all = !all;
    draw();
  }

  function draw(): void {
    for (const head of heads) {
      const own = head.dataset['column'] === sorted.column;
      head.setAttribute('aria-sort', own ? (sorted.down ? 'descending' : 'ascending') : 'none');
    }
    more.textContent = all
      ? 'Hide the small fields'
      : `Show ${small} small fields, without statements and below 2 % of the answer`;
    const shown = inOrder(fields, sorted.column, sorted.down).filter((field) => all || !isSmall(field));
    fill(
      body,
      shown.map((field) => fieldRow(field, most)),
    );
  }

  draw();
  return element(
    'section',
    { class: 'card breakdown' },
    element('h2', {}, 'By field'),
    element(
      'p',
      { class: 'dim note' },
      'Statements are told with the field that asked first; bytes of a field hold those of the fields below it.',
    ),
    element('table', {}, element('thead', {}, element('tr', {}, heads)), body),
    element('p', { class: 'act' }, more),
  );
}

/** By figures where they are asked for; otherwise as the document has them, or the other way round. */
function inOrder(fields: readonly ProfiledField[], column: Column, down: boolean): readonly ProfiledField[] {
  if (column === 'path') return down ? [...fields].reverse() : fields;
  return [...fields].sort((one, other) => (down ? other[column] - one[column] : one[column] - other[column]));
}

function fieldRow(field: ProfiledField, most: Readonly<Record<'statements' | 'rows' | 'bytes', number>>): HTMLElement {
  const keys = field.path.split('.');
  const last = keys.pop() ?? '';
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row', title: field.field },
      element(
        'span',
        { class: 'dim' },
        keys.map((key) => [`${key}.`, element('wbr')]),
      ),
      last,
    ),
    (['statements', 'rows', 'bytes'] as const).map((column) =>
      element(
        'td',
        { class: `${column}${field[column] === 0 ? ' none' : ''}` },
        figure(field[column]),
        bar(field[column] / most[column]),
      ),
    ),
  );
}
