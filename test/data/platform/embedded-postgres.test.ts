import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findBinaries } from '../../../src/platform/db/embedded/binaries.ts';
import { readSavedConnection } from '../../../src/platform/db/embedded/connection-file.ts';
import { createCluster } from '../../../src/platform/db/embedded/create-cluster.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../src/platform/db/embedded/embedded-postgres.ts';
import { findHolder, lockFolder } from '../../../src/platform/db/embedded/folder-lock.ts';
import { isAlive } from '../../../src/platform/db/embedded/postmaster.ts';
import { freePort } from '../../../src/platform/process/free-port.ts';
import { postgresAccount } from '../../../src/platform/db/embedded/system-account.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { useDataFolder } from '../../support/data-folder.ts';

const folder = useDataFolder();
const file = (name: string) => path.join(folder, name);
let postgres: EmbeddedPostgres | undefined;

async function start(): Promise<EmbeddedPostgres> {
  postgres = await startEmbeddedPostgres(folder, false);
  return postgres;
}

async function setting(name: string): Promise<unknown> {
  const [row] = await withOneConnection(postgres?.url('postgres') ?? '', ({ run }) => run(`SHOW ${name}`));
  return row && Object.values(row)[0];
}

afterEach(() => postgres?.stop());

describe('the embedded PostgreSQL', () => {
  it('listens on loopback only, with a password that only the owner can read', async () => {
    const { origin } = await start();
    expect(origin).toBe('created');
    expect(await setting('listen_addresses')).toBe('127.0.0.1');
    expect(await setting('unix_socket_directories')).toBe('');
    expect(statSync(file('connection.json')).mode & 0o777).toBe(0o600);
    const wrong = (postgres?.url('postgres') ?? '').replace(/:[^:@]+@/, ':wrong@');
    await expect(withOneConnection(wrong, ({ run }) => run('SELECT 1'))).rejects.toThrow(
      /password authentication failed/,
    );
  });

  it('keeps its port and its password, and leaves no process when it is stopped', async () => {
    const before = await readSavedConnection(folder);
    const { origin, pid, stop } = await start();
    expect(origin).toBe('started');
    expect(await readSavedConnection(folder)).toEqual(before);
    await stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('takes another port when its own was taken meanwhile', async () => {
    const { port = 0 } = (await readSavedConnection(folder)) ?? {};
    const taker = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${port},'127.0.0.1',()=>console.log())`,
    ]);
    await once(taker.stdout, 'data');
    try {
      await start();
      expect((await readSavedConnection(folder))?.port).not.toBe(port);
    } finally {
      taker.kill();
    }
  });

  it('takes over a server that outlived its starter', async () => {
    const first = await start();
    const second = await startEmbeddedPostgres(folder, false);
    expect([second.origin, second.pid]).toEqual(['adopted', first.pid]);
    await second.stop();
    expect(isAlive(first.pid)).toBe(false);
  });

  it('stops an outliving server whose connection it does not know, and starts its own', async () => {
    const first = await start();
    const saved = await readSavedConnection(folder);
    writeFileSync(file('connection.json'), JSON.stringify({ ...saved, port: await freePort('127.0.0.1') }), {
      mode: 0o600,
    });
    const second = await start();
    expect(second.origin).toBe('started');
    expect(isAlive(first.pid)).toBe(false);
  });

  it('is not fooled by a lock file whose number belongs to another process now', async () => {
    writeFileSync(
      file('postgres/postmaster.pid'),
      `${process.pid}\n${file('postgres')}\n0\n5432\n\n127.0.0.1\n0 0\nready\n`,
    );
    expect((await start()).origin).toBe('started');
    expect(isAlive(process.pid)).toBe(true);
  });

  it('says that its password is lost rather than making a new database over the old', async () => {
    rmSync(file('connection.json'));
    await expect(start()).rejects.toThrow(/whose password is lost/);
  });
});

describe('the programs of the embedded PostgreSQL', () => {
  // Under root they run as another user; elsewhere as oneself, and the folder is open anyhow.
  it('run although their folder and the data folder are closed to other users', async () => {
    const [binaries, account] = await Promise.all([findBinaries(), postgresAccount()]);
    const closed = file('closed');
    mkdirSync(closed, { mode: 0o700 });
    symlinkSync(path.dirname(path.dirname(binaries.initdb)), path.join(closed, 'native'));
    const program = (name: string) => path.join(closed, 'native', 'bin', name);
    const through = { initdb: program('initdb'), postgres: program('postgres') };
    await createCluster(path.join(closed, 'cluster'), 'password', through, account, false);
    expect(existsSync(path.join(closed, 'cluster', 'PG_VERSION'))).toBe(true);
  });
});

describe('the lock of a data folder', () => {
  it('names the process that has it, and is free again after it', async () => {
    const lock = await lockFolder(folder, 'a test');
    await expect(lockFolder(folder, 'another')).rejects.toThrow(`process ${process.pid} (a test) works with it`);
    await lock.release();
    await (await lockFolder(folder, 'another')).release();
  });

  it('does not count when its process is gone, or its number is another process’s now', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    for (const holder of [
      { pid: gone.pid, startTicks: null },
      { pid: process.pid, startTicks: '1' },
    ]) {
      writeFileSync(file('vitrine.lock'), JSON.stringify({ act: 'npm start', ...holder }));
      expect(await findHolder(folder)).toBeUndefined();
      await (await lockFolder(folder, 'a test')).release();
    }
  });

  it('goes to one of many that ask at once', async () => {
    writeFileSync(file('vitrine.lock'), 'half a li');
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, 'a test')));
    const taken = asked.filter((result) => result.status === 'fulfilled');
    expect(taken).toHaveLength(1);
    await taken[0]?.value.release();
  });
});
