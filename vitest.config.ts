import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What changes the process itself, or type-graphql's one list of classes; a file that does any of it gets a process of its own. */
const CHANGES_PROCESS =
  /\bvi\.(mock|doMock|hoisted|stub\w+|spyOn|useFakeTimers|resetModules)\b|\bprocess\.(env|chdir|on)\b|\bglobalThis\b|from 'type-graphql'/;

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`);
const alone = files.filter((file) => CHANGES_PROCESS.test(readFileSync(file, 'utf8')));

// Loading the graph takes longer than most files' tests, so the others share what is loaded: one process for each worker.
const project = (name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  resolve: {
    // graphql 16 has no `exports`: without this our import and type-graphql's load two copies of it.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: { name, setupFiles: ['reflect-metadata'], testTimeout: 30_000, hookTimeout: 60_000, ...test },
});

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      project('alone', { include: alone }),
      project('shared', { include: ['test/**/*.test.ts'], exclude: alone, isolate: false }),
    ],
  },
});
