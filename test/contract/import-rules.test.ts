import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Required<IConfiguration>;
const rules = config.forbidden.map((rule) => rule.name!);

/** For each rule a file that breaks it, as a newcomer might. */
const violations: Record<string, Record<string, string>> = {
  'schema-imports': { 'src/schema/a.ts': `import '../services/target.ts';` },
  'resolvers-imports': { 'src/resolvers/a.ts': `import '../loaders/target.ts';` },
  'services-imports': { 'src/services/a.ts': `import '../resolvers/target.ts';` },
  'loaders-imports': { 'src/loaders/a.ts': `import '../services/target.ts';` },
  'auth-imports': { 'src/auth/a.ts': `import '../services/target.ts';` },
  'jobs-imports': { 'src/jobs/a.ts': `import '../loaders/target.ts';` },
  'identity-provider-imports': { 'src/identity-provider/a.ts': `import '../services/target.ts';` },
  'platform-imports': { 'src/platform/a.ts': `import type { T } from '../services/target.ts'; export type U = T;` },
  'screens-imports': { 'src/screens/a.ts': `import '../services/target.ts';` },
  'server-imports': { 'src/server/a.ts': `import '../services/target.ts';` },
  'cli-imports': { 'src/cli/a.ts': `import '../resolvers/target.ts';` },
  'no-circular': { 'src/platform/b.ts': `import './c.ts';`, 'src/platform/c.ts': `import './b.ts';` },
  'no-orphans': { 'src/platform/alone.ts': `export const alone = 1;` },
  'no-barrels': { 'src/platform/index.ts': `export * from './d.ts';`, 'src/platform/e.ts': `import './index.ts';` },
  'sql-only-in-loaders-and-stores': { 'src/services/f.service.ts': `import pg from 'pg'; export const pool = pg;` },
  'graphql-stays-at-the-edge': { 'src/services/g.ts': `import { parse } from 'graphql'; export const p = parse;` },
  'schema-types-hold-no-relations': {
    'src/schema/h.type.ts': `import './i.type.ts';`,
    'src/schema/i.type.ts': `export {};`,
  },
  'types-only-files': { 'src/context.ts': `import './platform/d.ts';` },
  'src-not-to-test': { 'src/platform/j.ts': `import '../../test/target.ts';` },
  'resolver-not-to-resolver': {
    'src/resolvers/k.resolver.ts': `import './l.resolver.ts';`,
    'src/resolvers/l.resolver.ts': `export {};`,
  },
};

const targets = Object.fromEntries(
  [
    ...['schema', 'resolvers', 'services', 'loaders'].map((layer) => `src/${layer}/target.ts`),
    'test/target.ts',
    'src/platform/d.ts',
  ]
    .map((file) => [file, 'export type T = 1;'])
    .concat(['graphql', 'pg'].map((name) => [`node_modules/${name}/index.js`, 'export const parse = 1;'])),
);

async function broken(folder: string): Promise<Set<string>> {
  const options = { ...config.options, tsConfig: undefined, ruleSet: config, validate: true, baseDir: folder };
  const { output } = await cruise(['src'], options);
  return new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name));
}

describe('import rules', () => {
  let folder: string;
  let found: Set<string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
    const files = Object.assign({}, targets, ...Object.values(violations)) as Record<string, string>;
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    found = await broken(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has a violation on trial for every rule', () => {
    expect(Object.keys(violations).sort()).toEqual([...rules].sort());
  });

  it.each(rules)('%s is seen when it is broken', (rule) => {
    expect([...found]).toContain(rule);
  });

  it('lets a service import a loader', async () => {
    const clean = await mkdtemp(join(tmpdir(), 'import-rules-'));
    await mkdir(join(clean, 'src/services'), { recursive: true });
    await mkdir(join(clean, 'src/loaders'), { recursive: true });
    await writeFile(join(clean, 'src/services/a.ts'), `import '../loaders/b.ts';`);
    await writeFile(join(clean, 'src/loaders/b.ts'), 'export {};');
    expect(await broken(clean)).toEqual(new Set());
    await rm(clean, { recursive: true });
  });
});
