import type { InputPath } from '../edits/problem-list.ts';
import type { CartAttribute } from './cart-record.ts';
import type { CartProblems } from './cart-refusal.ts';

const MOST = 250;
const LONGEST_KEY = 255;
const LONGEST_VALUE = 5_000;
/** What PostgreSQL cannot hold: a zero byte, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Cs}/u;

/** The attributes of an input; each key once. What is wrong is added to the problems. */
export function readAttributes(
  input: readonly CartAttribute[] | null | undefined,
  field: InputPath,
  problems: CartProblems,
): readonly CartAttribute[] {
  if (!input) return [];
  if (input.length > MOST)
    problems.add('INVALID', field, `"${field.at(-1)}" has ${input.length} entries; ${MOST} are the most.`);
  const keys = new Set<string>();
  return input.slice(0, MOST).map(({ key, value }, index) => {
    const at = [...field, index];
    if (key.trim() === '') problems.add('INVALID', [...at, 'key'], '"key" is empty. Name the attribute.');
    if (keys.has(key)) problems.add('INVALID', [...at, 'key'], `"${key.slice(0, 60)}" is given twice.`);
    keys.add(key);
    checkStorable(key, LONGEST_KEY, [...at, 'key'], problems);
    checkStorable(value, LONGEST_VALUE, [...at, 'value'], problems);
    return { key, value };
  });
}

/** Says when a text is too long or cannot be stored. */
export function checkStorable(text: string, most: number, field: InputPath, problems: CartProblems): void {
  if (text.length > most)
    problems.add('INVALID', field, `"${field.at(-1)}" has ${text.length} characters; ${most} are the most.`);
  else if (UNSTORABLE.test(text))
    problems.add('INVALID', field, `"${field.at(-1)}" has a zero byte or half a character in it. Leave that out.`);
}

/** The same text for the same attributes, in whatever order they come: what lines are merged by. */
export function fingerprintOf(attributes: readonly CartAttribute[]): string {
  const sorted = [...attributes].sort((one, other) => (one.key < other.key ? -1 : 1));
  return JSON.stringify(sorted.map(({ key, value }) => [key, value]));
}
