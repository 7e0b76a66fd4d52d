import type { CartProblems } from './cart-refusal.ts';
import { checkStorable } from './cart-attributes.ts';

const LONGEST = 5_000;

/** What the buyer wants to say; null for nothing. What is wrong with it is added to the problems. */
export function readNote(
  note: string | null | undefined,
  field: readonly string[],
  problems: CartProblems,
): string | null {
  const text = note ?? '';
  if (text.length > LONGEST)
    problems.add('NOTE_TOO_LONG', field, `"note" has ${text.length} characters; ${LONGEST} are the most.`);
  else checkStorable(text, LONGEST, field, problems);
  return text === '' ? null : text;
}
