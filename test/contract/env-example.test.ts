import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingDocs } from '../../src/platform/config/settings-table.ts';

/** Names that the file sets or shows as a comment. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map((match) => match[1] ?? '');
}

describe('.env.example', () => {
  const expected = settingDocs().map(({ name }) => name.split(' or ')[0]);

  it('shows every setting once, in the order of the code', () => {
    expect(namesIn(readFileSync('.env.example', 'utf8'))).toEqual(expected);
  });

  it('would be found out if it lacked one', () => {
    const text = readFileSync('.env.example', 'utf8').replace(/^.*PORT=.*$/m, '');
    expect(namesIn(text)).not.toEqual(expected);
  });
});
