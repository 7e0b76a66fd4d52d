import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import type { Environment } from '../../../../platform/config/setting-text.ts';
import { OperatorError } from '../../../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../../../platform/process/close-stack.ts';
import { freePort, isFree } from '../../../../platform/process/free-port.ts';
import { findRedis } from '../../../redis-program.ts';
import { startProcess } from '../../cache/started-process.ts';

const HOST = '127.0.0.1';

/** A Redis that may be treated badly. */
export class OwnRedis {
  private process: ChildProcess | undefined;

  private constructor(
    private readonly file: string,
    readonly port: number,
    private readonly env: Environment,
    private readonly folder: string,
    private readonly open: CloseStack,
  ) {}

  /**
   * Starts one.
   * @param folder for what it prints
   * @throws OperatorError where none is installed
   */
  static async start(env: Environment, folder: string, open: CloseStack): Promise<OwnRedis> {
    const file = findRedis(env['PATH'] ?? '');
    if (!file)
      throw new OperatorError('There is no Redis to be treated badly', 'redis-server and valkey-server are not there', [
        'apt-get install redis-server',
      ]);
    const redis = new OwnRedis(file, await freePort(HOST), env, folder, open);
    await redis.start();
    // A process that was stopped ends only when it goes on.
    open.add(async () => redis.resume());
    return redis;
  }

  get isRunning(): boolean {
    return this.process !== undefined;
  }

  /** Starts it at its address, empty. */
  async start(): Promise<void> {
    const { file, port, env, folder } = this;
    const args = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no', '--daemonize', 'no'];
    const isReady = async () => !(await isFree(port, HOST));
    this.process = await startProcess({ what: 'Redis', file, args, env: { ...env }, folder, isReady }, this.open);
  }

  /** It goes at once, with all it held. */
  async kill(): Promise<void> {
    if (!this.process) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    this.process = undefined;
  }

  /** It keeps its connections and answers nobody. */
  pause(): void {
    this.process?.kill('SIGSTOP');
  }

  resume(): void {
    this.process?.kill('SIGCONT');
  }

  /** @throws the client's error */
  async command(name: string, ...args: string[]): Promise<void> {
    const client = new Redis({ port: this.port, host: HOST, maxRetriesPerRequest: 1, retryStrategy: () => null });
    client.on('error', () => {}); // The command in flight reports it.
    try {
      await client.call(name, ...args);
    } finally {
      client.disconnect();
    }
  }
}
