import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isFree } from '../../src/platform/process/free-port.ts';
import { launchCommand } from '../../src/platform/db/embedded/launch-command.ts';
import { stopPostmaster } from '../../src/platform/db/embedded/postmaster.ts';

/** A Redis for tests. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 10_000;
const ATTEMPTS = 3;

/**
 * REDIS_URL where it is set, else a redis-server or valkey-server of our own, which on Debian under root is installed
 * when missing. Only the tests that ask for one need it.
 */
export async function startTestRedis(): Promise<TestRedis> {
  const given = process.env.REDIS_URL;
  return given ? { url: given, stop: async () => {} } : startOwnRedis();
}

/** A Redis that a test may treat badly. */
export interface OwnRedis extends TestRedis {
  /** It keeps its connections and answers nobody. */
  pause(): void;
  resume(): void;
  /** It goes at once, with all it held. */
  kill(): Promise<void>;
  /** Starts again at the same address, empty. */
  restart(): Promise<void>;
}

/**
 * One that a test has to itself: to empty it, to stop it, to take it away.
 * @param settings arguments of the server, such as `['--maxmemory', '4mb']`
 */
export async function startOwnRedis(settings: readonly string[] = []): Promise<OwnRedis> {
  const program = findServer() ?? installServer();
  let [port, pid] = [0, 0];
  for (let attempt = 1; pid === 0; attempt += 1)
    try {
      port = await freePort(HOST);
      pid = await startOn(port, program, settings);
    } catch (error) {
      // Between its choice and its use, somebody else may have taken the port.
      if (attempt === ATTEMPTS) throw error;
    }
  return {
    url: `redis://${HOST}:${port}`,
    pause: () => void process.kill(pid, 'SIGSTOP'),
    resume: () => void process.kill(pid, 'SIGCONT'),
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      await until(() => isFree(port, HOST), `${program} did not go`);
    },
    restart: async () => void (pid = await startOn(port, program, settings)),
    stop: () => stopPostmaster(pid, 5_000),
  };
}

/** @returns its process id, once it listens */
async function startOn(port: number, program: string, settings: readonly string[]): Promise<number> {
  const fixed = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no', '--daemonize', 'no'];
  const command = launchCommand(program, [...fixed, ...settings], undefined, []);
  const child = spawn(command.file, command.args, { stdio: 'ignore' });
  if (child.pid === undefined) throw new Error(`${program} could not be started.`);
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`${program} ended at once on port ${port}.`);
    return !(await isFree(port, HOST));
  }, `${program} did not listen on port ${port}`);
  return child.pid;
}

/** Waits for what a server does. */
export async function until(isSo: () => boolean | Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`${otherwise} within ${START_TIMEOUT_MS} ms.`);
    await sleep(50);
  }
}

function findServer(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/usr/sbin'];
  return folders
    .flatMap((folder) => ['redis-server', 'valkey-server'].map((name) => path.join(folder, name)))
    .find((file) => isExecutable(file));
}

function installServer(): string {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'ignore', timeout: 300_000 } as const;
    try {
      execFileSync('apt-get', ['update'], options);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], options);
    } catch {
      // What counts is whether a server is there now; the message below says what to do.
    }
  }
  const server = findServer();
  if (server) return server;
  throw new Error(
    'This test needs a Redis. Set REDIS_URL=redis://host:6379, or install one: apt-get install redis-server',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
