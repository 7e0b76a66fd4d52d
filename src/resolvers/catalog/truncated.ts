import { badInput } from '../../platform/errors/vitrine-error.ts';

const ELLIPSIS = '…';

/**
 * A text cut short, as the dialect's `truncateAt` has it: `length` characters at the most, an ellipsis among them.
 * @throws VitrineError BAD_USER_INPUT for a negative length
 */
export function truncated(text: string, length: number | null | undefined): string {
  if (length == null) return text;
  if (length < 0) throw badInput('truncateAt', `"truncateAt" is ${length}; give 0 or more.`);
  if (text.length <= length) return text;
  const characters = Array.from(text); // by code point: half a character is none
  return characters.length <= length
    ? text
    : characters.slice(0, Math.max(0, length - 1)).join('') + ELLIPSIS.slice(0, length);
}
