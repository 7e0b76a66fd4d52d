import { readFile } from 'node:fs/promises';

/** CPU of a piece of work, milliseconds. */
export interface SpentCpu {
  /** Of this process, where the server runs. */
  readonly serverMs: number;
  /** Of the database's processes; null where the operating system does not tell. */
  readonly databaseMs: number | null;
}

/** Does some work, and says what CPU it took here and in processes of the database. */
export async function spentCpu(processes: readonly number[], work: () => Promise<void>): Promise<SpentCpu> {
  const database = await usedBy(processes);
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const after = await usedBy(processes);
  return {
    serverMs: (user + system) / 1_000,
    databaseMs: database === null || after === null ? null : Number(after - database) / 1e6,
  };
}

/** Nanoseconds on a processor so far; null where that cannot be read, as on another machine or without /proc. */
async function usedBy(processes: readonly number[]): Promise<bigint | null> {
  try {
    const texts = await Promise.all(processes.map((pid) => readFile(`/proc/${pid}/schedstat`, 'utf8')));
    return texts.reduce((sum, text) => sum + BigInt(text.split(' ')[0]!), 0n);
  } catch {
    return null;
  }
}
