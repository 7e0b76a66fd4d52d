import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { OperatorError } from '../../../platform/errors/operator-error.ts';

const run = promisify(execFile);
const GIT_TIMEOUT_MS = 60_000;

/** The folder of the project: where package.json is. */
export const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url));

/** A commit of the project. */
export interface Commit {
  readonly id: string;
  /** As it was asked for: `main`. */
  readonly ref: string;
  /** Where the project is within the repository; empty at its root. */
  readonly prefix: string;
}

/** Runs git in the project and gives what it prints. @throws Error with git's own words */
export async function git(...args: readonly string[]): Promise<string> {
  const options = { cwd: projectFolder, timeout: GIT_TIMEOUT_MS, maxBuffer: 10_000_000 };
  const { stdout } = await run('git', [...args], options);
  return stdout.trim();
}

/**
 * The commit that a ref names, which has screens to compare with.
 * @throws OperatorError where there is none, or it has none
 */
export async function commitWithScreens(ref: string): Promise<Commit> {
  const prefix = await git('rev-parse', '--show-prefix').catch((error: unknown) => {
    throw new OperatorError(
      'There is nothing to compare with',
      'this is no git repository, or git is not there',
      ['npm run screens -- diff --accepted   (compares with the accepted profiles)'],
      { cause: error },
    );
  });
  const id = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(
    (error: unknown) => {
      throw new OperatorError(
        `There is no commit "${ref}"`,
        'git knows no such branch, tag or commit',
        ['git branch --all   (lists branches)', 'npm run screens -- diff main'],
        { cause: error },
      );
    },
  );
  for (const file of ['src/cli/screens.ts', 'screens'])
    await git('cat-file', '-e', `${id}:${path.posix.join(prefix, file)}`).catch((error: unknown) => {
      throw new OperatorError(
        `"${ref}" has no screens to compare with`,
        `it has no ${file} yet`,
        ['name a later commit', 'npm run screens -- diff --accepted   (compares with the accepted profiles)'],
        { cause: error },
      );
    });
  return { id, ref, prefix };
}
