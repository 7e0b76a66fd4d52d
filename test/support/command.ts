import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a command ended. */
export interface CommandEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/** A command of the repository that runs as a user would run it. */
export interface RunningCommand {
  readonly process: ChildProcess;
  readonly ended: Promise<CommandEnd>;
  output(): string;
  /** Waits until the output matches. @throws Error with the output, when it ended or took too long */
  says(pattern: RegExp, timeoutMs?: number): Promise<RegExpExecArray>;
}

/** Nothing of the test run's own settings may reach a command, the path aside. */
function bareEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, CI: 'true', NO_COLOR: '1', ...(TMPDIR ? { TMPDIR } : {}) };
}

/** Starts a command in the repository's folder, in a process group of its own. */
export function startCommand(file: string, args: readonly string[], env: Record<string, string>): RunningCommand {
  const child = spawn(file, args, {
    env: { ...bareEnvironment(), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<CommandEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  return {
    process: child,
    ended,
    output: () => output,
    says: (pattern, timeoutMs = 60_000) => said(pattern, timeoutMs),
  };

  function said(pattern: RegExp, timeoutMs: number): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`${why}; it said:\n${output}`));
      const timer = setTimeout(() => fail(`${pattern} did not come within ${timeoutMs} ms`), timeoutMs);
      const look = (): void => {
        const match = pattern.exec(output);
        if (!match) return;
        clearTimeout(timer);
        resolve(match);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      ended.then(
        () => pattern.test(output) || fail(`${pattern} did not come before the end`),
        (error: unknown) => fail(String(error)),
      );
      look();
    });
  }
}

/** `npm start`, or what npm would run, without npm. */
export const npmStart = (env: Record<string, string>, ...flags: string[]) =>
  startCommand('npm', ['start', '--silent', '--', ...flags], env);
export const nodeStart = (env: Record<string, string>, ...flags: string[]) =>
  startCommand(process.execPath, ['.build/cli/start.js', ...flags], env);

/** Processes whose command line mentions the text; Linux only. */
export function processesWith(text: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return command.includes(text) ? [`${name} ${command}`] : [];
      } catch {
        return [];
      }
    });
}
