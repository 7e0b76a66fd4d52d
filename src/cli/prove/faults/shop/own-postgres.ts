import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../../platform/db/embedded/embedded-postgres.ts';
import { isAlive } from '../../../../platform/db/embedded/postmaster.ts';
import type { CloseStack } from '../../../../platform/process/close-stack.ts';
import { processesOf } from './postgres-acts.store.ts';

const POLL_MS = 20;

/** A PostgreSQL that may be treated badly, and writes everything down before it says so. */
export class OwnPostgres {
  private stopped: readonly number[] = [];

  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  /**
   * Makes and starts one.
   * @param folder that it may fill
   * @throws OperatorError
   */
  static async start(folder: string, open: CloseStack): Promise<OwnPostgres> {
    const postgres = new OwnPostgres(folder, await startEmbeddedPostgres(folder));
    open.add(async () => {
      postgres.resume();
      await postgres.server.stop();
    });
    return postgres;
  }

  url(database?: string): string {
    return this.server.url(database);
  }

  /** It goes at once; its processes for clients follow as soon as they notice. */
  async kill(): Promise<void> {
    process.kill(this.server.pid, 'SIGKILL');
    while (isAlive(this.server.pid)) await sleep(POLL_MS);
  }

  /** Starts it again at its address. @throws OperatorError */
  async restart(): Promise<void> {
    this.server = await startEmbeddedPostgres(this.folder);
  }

  /** All of its processes stop: connections stay and are made, and nobody is answered. */
  async pause(): Promise<void> {
    const others = await processesOf(this.url('postgres'));
    this.stopped = [this.server.pid, ...others];
    this.signal('SIGSTOP');
  }

  resume(): void {
    this.signal('SIGCONT');
    this.stopped = [];
  }

  private signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    for (const pid of this.stopped)
      try {
        process.kill(pid, name);
      } catch {
        // It has ended meanwhile.
      }
  }
}
