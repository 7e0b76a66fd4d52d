import type { ProfiledField } from '../../profile/answer-profile.ts';

/** Fields that send nothing and are less than this part of the answer are small. */
const SMALL = 0.02;

/** Paths of the fields that explain nothing; what leads to a field that does is not among them. */
export function smallFields(fields: readonly ProfiledField[]): ReadonlySet<string> {
  const whole = fields.filter(({ path }) => !path.includes('.')).reduce((sum, { bytes }) => sum + bytes, 0);
  const telling = new Set<string>();
  for (const { path, statements, bytes } of fields) {
    if (statements === 0 && bytes < whole * SMALL) continue;
    const keys = path.split('.');
    keys.forEach((_, index) => telling.add(keys.slice(0, index + 1).join('.')));
  }
  return new Set(fields.map(({ path }) => path).filter((path) => !telling.has(path)));
}
