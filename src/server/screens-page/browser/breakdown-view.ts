import type { AnswerProfile } from '../../profile/answer-profile.ts';
import { breakdownRow, type Most } from './breakdown-row.ts';
import { element, fill } from './element.ts';
import { smallFields } from './small-fields.ts';
import { figure } from './words.ts';

type Column = 'path' | 'statements' | 'rows' | 'bytes';

const columns: readonly (readonly [Column, string])[] = [
  ['path', 'Field'],
  ['statements', 'Statements'],
  ['rows', 'Rows'],
  ['bytes', 'Bytes'],
];

/** Where an answer's statements and bytes come from, by field path. */
export function breakdownView({ fields }: AnswerProfile): HTMLElement {
  const most: Most = {
    statements: Math.max(1, ...fields.map(({ statements }) => statements)),
    rows: Math.max(1, ...fields.map(({ rows }) => rows)),
    bytes: Math.max(1, ...fields.map(({ bytes }) => bytes)),
  };
  const small = smallFields(fields);
  let sorted: { column: Column; down: boolean } = { column: 'path', down: false };
  let all = small.size < 3;

  const heads = columns.map(([column, label]) =>
    element(
      'th',
      { scope: 'col', 'data-column': column },
      element('button', { type: 'button', click: () => sortBy(column) }, label),
    ),
  );
  const body = element('tbody');
  const more = element('button', { type: 'button', class: 'quiet', hidden: small.size < 3, click: toggle });

  function sortBy(column: Column): void {
    sorted = { column, down: sorted.column === column ? !sorted.down : column !== 'path' };
    draw();
  }

  function toggle(): void {
    all = !all;
    draw();
  }

  function draw(): void {
    const { column, down } = sorted;
    for (const head of heads) {
      const own = head.dataset['column'] === column;
      head.setAttribute('aria-sort', own ? (down ? 'descending' : 'ascending') : 'none');
    }
    more.textContent = all
      ? 'Hide the small fields'
      : `Show ${figure(small.size)} small fields: no statements, below 2 % of the answer`;
    const shown = fields.filter(({ path }) => all || !small.has(path));
    const asTree = column === 'path' && !down;
    fill(
      body,
      inOrder(shown, column, down).map((field) => breakdownRow(field, most, asTree)),
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
      'A statement is told with the field that asked for it first; the bytes of a field hold those of the fields below it.',
    ),
    element('table', {}, element('thead', {}, element('tr', {}, heads)), body),
    element('p', { class: 'act' }, more),
  );
}

/** By figures where they are asked for; otherwise as the document has them, or the other way round. */
function inOrder(fields: AnswerProfile['fields'], column: Column, down: boolean): AnswerProfile['fields'] {
  if (column === 'path') return down ? [...fields].reverse() : fields;
  return [...fields].sort((one, other) => (down ? other[column] - one[column] : one[column] - other[column]));
}
