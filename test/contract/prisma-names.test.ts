import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/loaders/support/table.ts';

/** Fields whose column is not the snake_case of their name, as "Model.field". */
function misnamed(schema: string): string[] {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set([...schema.matchAll(/^model (\w+) /gm)].map((match) => match[1]));
  return models.flatMap(([, model, body]) =>
    body!
      .split('\n')
      .map((line) => /^\s{2}(\w+)\s+(\w+)(.*)$/.exec(line))
      .filter((field) => field !== null && !names.has(field[2]!))
      .filter((field) => (/@map\("(\w+)"\)/.exec(field![3]!)?.[1] ?? field![1]) !== columnOf(field![1]!))
      .map((field) => `${model}.${field![1]}`),
  );
}

async function prismaSchema(): Promise<string> {
  const folder = new URL('../../prisma/schema/', import.meta.url);
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')))).join('\n');
}

describe('names in the Prisma schema', () => {
  it('gives every column the snake_case of its field, because loaders derive one from the other', async () => {
    expect(misnamed(await prismaSchema())).toEqual([]);
  });

  it('names a field that forgot its @map', () => {
    expect(misnamed('model Product {\n  id BigInt @id\n  productType String\n}\n')).toEqual(['Product.productType']);
  });
});
