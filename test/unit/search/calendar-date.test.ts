import { describe, expect, it } from 'vitest';
import { calendarTime } from '../../../src/services/search/syntax/calendar-date.ts';

describe('a date in a search', () => {
  it('is a day or a moment', () => {
    expect(calendarTime('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
    expect(calendarTime('2026-11-23T10:30:00Z')).toBe(Date.UTC(2026, 10, 23, 10, 30));
  });

  it.each(['2024-02-30', '2023-02-29T10:00:00Z', '2024-13-01', '2024-00-10', 'garbage'])('is not %s', (text) => {
    expect(calendarTime(text)).toBeNaN();
  });
});
