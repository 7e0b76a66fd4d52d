/**
 * Milliseconds since 1970 of a date that begins with its day, `2026-11-23…`; NaN for a day that no calendar has.
 * `Date.parse` by itself takes 30 February for 1 March.
 */
export function calendarTime(text: string): number {
  const day = text.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return Number.NaN;
  return Date.parse(text);
}
