import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readEnvironment } from '../../../platform/config/environment.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { ScreensReport } from '../report/screens-report.ts';
import { git, projectFolder, type Commit } from './git.ts';

const run = promisify(execFile);
const GENERATE_TIMEOUT_MS = 120_000;
const REPORT_TIMEOUT_MS = 600_000;
const MOST_OUTPUT = 100_000_000;
const LAST_LINES = 12;

/**
 * The report of a commit, made by its own code on the same shop: in a work tree of its own, which is removed whatever
 * happens.
 * @param signal gives it up
 * @throws OperatorError that tells what failed
 */
export async function earlierReport(commit: Commit, shopUrl: string, signal: AbortSignal): Promise<ScreensReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vitrine-diff-'));
  const tree = path.join(folder, 'tree');
  try {
    await git('worktree', 'add', '--detach', tree, commit.id);
    const project = path.join(tree, commit.prefix);
    await symlink(path.join(projectFolder, 'node_modules'), path.join(project, 'node_modules'), 'dir');
    await inTree(['prisma/offline/generate-client.mjs'], { cwd: project, timeout: GENERATE_TIMEOUT_MS, signal });
    const report = ['--import', 'tsx', 'src/cli/screens.ts', 'report', '--runs', '0', '--json'];
    const env = { DATABASE_URL: shopUrl, DATABASE_URL_FILE: undefined };
    return JSON.parse(await inTree(report, { cwd: project, timeout: REPORT_TIMEOUT_MS, signal, env })) as ScreensReport;
  } catch (error) {
    signal.throwIfAborted();
    throw new OperatorError(
      `The screens of "${commit.ref}" could not be run`,
      lastWords(error),
      [
        'npm ci, where that commit needs other packages than these',
        'npm run screens -- diff --accepted   (compares with the accepted profiles)',
      ],
      { cause: error },
    );
  } finally {
    await git('worktree', 'remove', '--force', tree).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    await git('worktree', 'prune').catch(() => undefined);
  }
}

interface InTree {
  readonly cwd: string;
  readonly timeout: number;
  readonly signal: AbortSignal;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs node in the work tree. A report whose screens are over budget is a report none the less. */
async function inTree(args: readonly string[], { env, ...options }: InTree): Promise<string> {
  const all = { ...options, maxBuffer: MOST_OUTPUT, ...(env ? { env: { ...readEnvironment(), ...env } } : {}) };
  try {
    return (await run(process.execPath, [...args], all)).stdout;
  } catch (error) {
    const { code, stdout } = error as { code?: number; stdout?: string };
    if (code === 1 && stdout?.startsWith('{')) return stdout;
    throw error;
  }
}

function lastWords(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  const lines = (stderr?.trim() || message || String(error)).split('\n');
  return lines.slice(-LAST_LINES).join('\n').replace(/\.$/, '');
}
