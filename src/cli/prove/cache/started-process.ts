import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchCommand } from '../../../platform/db/embedded/launch-command.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';

/** A program that runs beside a proof. */
export interface ProgramToStart {
  /** What it is, in words: `server 1`. */
  readonly what: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** What it prints goes to a file here. */
  readonly folder: string;
  /** Whether it can be used. */
  isReady(): Promise<boolean>;
}

const START_TIMEOUT_MS = 90_000;
const STOP_TIMEOUT_MS = 10_000;
const POLL_MS = 100;
const LINES_TOLD = 15;

/**
 * Starts a program and waits until it can be used. It ends when the stack is closed, or when this process dies.
 * @returns its process
 * @throws OperatorError with the last that it printed
 */
export async function startProcess(program: ProgramToStart, open: CloseStack): Promise<ChildProcess> {
  const log = path.join(program.folder, `${program.what.replaceAll(' ', '-')}.log`);
  const output = openSync(log, 'a');
  const { file, args } = launchCommand(program.file, program.args, undefined, []);
  const child = spawn(file, args, { env: program.env, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = once(child, 'exit').catch(() => {});
  open.add(async () => {
    child.kill('SIGTERM');
    const inTime = await Promise.race([ended.then(() => true), sleep(STOP_TIMEOUT_MS, false, { ref: false })]);
    if (!inTime) child.kill('SIGKILL');
    await ended;
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await program.isReady().catch(() => false))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline)
      throw new OperatorError(`The ${program.what} of the proof did not start`, await lastLines(log), [
        'npm run doctor',
      ]);
    await sleep(POLL_MS);
  }
  return child;
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-LINES_TOLD).join('\n') || 'it printed nothing';
}
