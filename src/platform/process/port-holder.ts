import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process that listens. */
export interface PortHolder {
  readonly pid: number;
  /** Its command line, cut to a readable length. */
  readonly command: string;
}

const LISTENING = '0A';
const LSOF_TIMEOUT_MS = 3_000;
const run = promisify(execFile);

/** Who listens on a TCP port of this machine, as far as this user may know; undefined where that is hidden. */
export async function portHolder(port: number): Promise<PortHolder | undefined> {
  const pid = process.platform === 'linux' ? await pidFromProc(port) : await pidFromLsof(port);
  return pid === undefined ? undefined : { pid, command: await commandOf(pid) };
}

async function pidFromProc(port: number): Promise<number | undefined> {
  const sockets = await listeningSockets(port);
  if (sockets.size === 0) return undefined;
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const files = await readdir(`/proc/${name}/fd`).catch((): string[] => []);
    for (const file of files) {
      const target = await readlink(`/proc/${name}/fd/${file}`).catch(() => '');
      if (sockets.has(target)) return Number(name);
    }
  }
  return undefined;
}

/** The kernel's table: column 2 is address:port in hex, 4 the state, 10 the socket's inode. */
async function listeningSockets(port: number): Promise<Set<string>> {
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const rows = tables.flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)));
  return new Set(
    rows.filter((row) => row[1]?.endsWith(`:${wanted}`) && row[3] === LISTENING).map((row) => `socket:[${row[9]}]`),
  );
}

async function pidFromLsof(port: number): Promise<number | undefined> {
  const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'];
  const output = await run('lsof', args, { timeout: LSOF_TIMEOUT_MS }).then(
    ({ stdout }) => stdout,
    () => '',
  );
  return Number.parseInt(output, 10) || undefined;
}

async function commandOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() =>
    run('ps', ['-p', String(pid), '-o', 'command='], { timeout: LSOF_TIMEOUT_MS }).then(
      ({ stdout }) => stdout,
      () => '',
    ),
  );
  const words = line.replaceAll('\0', ' ').trim();
  return words.length > 80 ? `${words.slice(0, 80)}…` : words || 'unknown program';
}
