import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../../../platform/config/environment.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import { freePort, isFree } from '../../../platform/process/free-port.ts';
import type { Usage } from './usage-probe.ts';

/** The code as `npm start` runs it: what a loader compiles on the fly is slower. */
const BUILD = new URL('../../../../.build/', import.meta.url);
const HOST = '127.0.0.1';
const ATTEMPTS = 3;
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
  /** What it is started with; it listens on the port of the loopback interface when it is ready. */
  readonly args?: (port: number) => readonly string[];
  /** Its whole environment, the path aside. */
  readonly env: (port: number) => Readonly<Record<string, string>>;
}

/**
 * Starts a module of the build and waits until it listens. Its log goes nowhere.
 * @throws OperatorError when it ends, or takes too long
 */
export async function startMeasured(asked: MeasuredModule): Promise<MeasuredProcess> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await startOn(await freePort(HOST), asked);
    } catch (error) {
      // Between its choice and its use, somebody else may have taken the port.
      if (attempt === ATTEMPTS || !/ is taken|EADDRINUSE/.test(String(error))) throw error;
    }
}

async function startOn(port: number, { module, args, env }: MeasuredModule): Promise<MeasuredProcess> {
  const { PATH = '', HOME = '', NODE_OPTIONS = '' } = readEnvironment();
  const child = fork(fileURLToPath(new URL(module, BUILD)), [...(args?.(port) ?? [])], {
    execArgv: ['--import', new URL('cli/bench/load/usage-probe.js', BUILD).href],
    env: { PATH, HOME, NODE_OPTIONS, ...env(port) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk}`.slice(-2_000)));
  const deadline = Date.now() + START_MS;
  while (await isFree(port, HOST)) {
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
