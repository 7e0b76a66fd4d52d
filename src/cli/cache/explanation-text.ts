import { tableOfTag } from '../../platform/changes/tag.ts';
import type { CacheExplanation } from '../../platform/cache/cache-explanation.ts';

const MOST_OF_TABLE = 6;

/** How an answer is kept, in lines. */
export function explanationText(of: CacheExplanation): string {
  const dimensions = Object.entries(of.dimensions).map(([name, value]) => `${name}=${value || '(none)'}`);
  const lines = [
    ['kept in', of.tier === 'memory' ? 'this process' : 'Redis'],
    ['key', of.key],
    ['scope', of.scope],
    ['made for', dimensions.join(' ') || 'everybody'],
    ['variables', of.variables],
    ['age', `${(of.ageMs / 1_000).toFixed(1)} s, fresh for another ${(of.freshForMs / 1_000).toFixed(1)} s`],
    ['horizon', `${of.horizon}: transactions below it are in the answer`],
    ['depends on', `${of.tags.length} tags`],
  ];
  return [...lines.map(([name, value]) => `${name!.padEnd(12)}${value}`), ...tagLines(of.tags)].join('\n');
}

function tagLines(tags: readonly string[]): string[] {
  const byTable = new Map<string, string[]>();
  for (const tag of tags) byTable.set(tableOfTag(tag), [...(byTable.get(tableOfTag(tag)) ?? []), tag]);
  return [...byTable].map(([table, of]) => {
    const told = of.includes(table) ? 'any row' : of.slice(0, MOST_OF_TABLE).join(' ');
    const more = of.includes(table) || of.length <= MOST_OF_TABLE ? '' : ` and ${of.length - MOST_OF_TABLE} more`;
    return `  ${table.padEnd(22)}${told}${more}`;
  });
}
