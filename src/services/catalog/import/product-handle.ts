/** Letters, digits, hyphens and underscores of any script, lower case. */
const HANDLE = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]+$/u;

/** A handle as it is kept: itself where it is one, else made from the text ("Floor Lamp" gives "floor-lamp"). */
export function toHandle(text: string): string {
  const trimmed = text.trim();
  if (HANDLE.test(trimmed)) return trimmed;
  return trimmed
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
