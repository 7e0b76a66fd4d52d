import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { settingsTable } from '../../src/platform/config/settings-table.ts';
import { useGraph } from '../support/graph.ts';

const file = (name: string): Promise<string> => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const block = (text: string, language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(text)![1]!;

/** Commands that the text names and package.json does not have. */
function unknownCommands(text: string, scripts: Record<string, string>): string[] {
  const named = [...text.matchAll(/npm run ([a-z][a-z:-]*)|npm (start|test)\b/g)].map((match) => match[1] ?? match[2]!);
  return [...new Set(named)].filter((name) => !(name in scripts));
}

describe('the README', () => {
  const graph = useGraph('demo');

  it('lists every setting with its default, as the one module that reads them does', async () => {
    expect(await file('README.md')).toContain(settingsTable());
  });

  it('shows a query that the demo shop answers as written', async () => {
    const text = await file('README.md');
    const { data } = await graph.query(block(text, 'graphql'));
    expect({ data }).toEqual(JSON.parse(block(text, 'json')));
  });

  it('names commands that exist, as do the other guides', async () => {
    const { scripts } = JSON.parse(await file('package.json')) as { scripts: Record<string, string> };
    for (const name of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/SCREENS.md', 'docs/guides/import.md'])
      expect(unknownCommands(await file(name), scripts), name).toEqual([]);
    expect(unknownCommands('`npm run conjure`', scripts)).toEqual(['conjure']);
  });
});
