import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const named = (page: string): string[] => [...page.matchAll(/`(test\/[\w/.-]+\.test\.ts)`/g)].map(([, file]) => file!);
const missing = (page: string): string[] => named(page).filter((file) => !existsSync(`${root}/${file}`));

describe('docs/SECURITY.md', () => {
  it('names a test for every threat, and each of them exists', async () => {
    const page = await readFile(`${root}/docs/SECURITY.md`, 'utf8');
    const threats = page.split('\n').filter((line) => /^\| (?!threat)[^-]/.test(line));
    expect(threats.length).toBeGreaterThan(25);
    expect(threats.filter((line) => named(line).length === 0)).toEqual([]);
    expect(missing(page)).toEqual([]);
  });

  it('is found wrong when a test is gone', () => {
    expect(missing('| a | b | `test/contract/gone.test.ts` |')).toEqual(['test/contract/gone.test.ts']);
  });
});
