import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../../../platform/config/environment.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import { isFree } from '../../../platform/process/free-port.ts';
import type { Usage } from './usage-probe.ts';

/** The code as `npm start` runs it: what a loader compiles on the fly is slower. */
const BUILD = new URL('../../../../.build/', import.meta.url);
const START_MS = 60_000;
const STOP_MS = 10_000;
const LOOKS_EVERY_MS = 50;

/** A server in a process of its own. */
export interface MeasuredProcess {
  readonly port: number;
  /** What it has used up to now. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** What is run. */
export interface MeasuredModule {
  /** In the build: `main.js`. */
  readonly module: string;
  readonly args?: readonly string[];
  /** Its whole environment, the path aside. */
  readonly env: Readonly<Record<string, string>>;
  /** On the loopback interface; the module listens on it when it is ready. */
  readonly port: number;
}

/**
 * Starts a module of the build and waits until it listens. Its log goes nowhere.
 * @throws OperatorError when it ends, or takes too long
 */
export async function startMeasured({ module, args = [], env, port }: MeasuredModule): Promise<MeasuredProcess> {
  const { PATH = '', HOME = '', NODE_OPTIONS = '' } = readEnvironment();
  const child = fork(fileURLToPath(new URL(module, BUILD)), [...args], {
    execArgv: ['--import', new URL('cli/bench/load/usage-probe.js', BUILD).href],
    env: { PATH, HOME, NODE_OPTIONS, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk}`.slice(-2_000)));
  const deadline = Date.now() + START_MS;
  while (await isFree(port, '127.0.0.1')) {
    const why = child.exitCode !== null ? 'it ended' : Date.now() > deadline ? 'it does not listen' : undefined;
    if (why !== undefined) {
      child.kill('SIGKILL');
      throw new OperatorError(`${module} could not be started`, `${why}: ${complaint.trim()}`, ['npm run doctor']);
    }
    await pause(LOOKS_EVERY_MS);
  }
  return { port, usage: () => usageOf(child), stop: () => stop(child) };
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send('usage');
  const [usage] = (await once(child, 'message')) as [Usage];
  return usage;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(force);
}
