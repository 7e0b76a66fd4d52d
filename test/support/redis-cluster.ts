import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../src/platform/process/free-port.ts';
import { type OwnRedis, startOwnRedis, until } from './redis.ts';

const HOST = '127.0.0.1';
/** The first slots of three nodes, and the end. */
const BOUNDS = [0, 5_461, 10_923, 16_384];

/** Three nodes on loopback without replicas. `url` lists all of them. */
export async function startRedisCluster(settings: readonly string[] = []): Promise<OwnRedis> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-cluster-'));
  const nodes: OwnRedis[] = [];
  const buses: number[] = [];
  const each = async (act: (node: OwnRedis) => unknown): Promise<void> => void (await Promise.all(nodes.map(act)));
  const stop = async (): Promise<void> => {
    await each((node) => node.stop());
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const index of [0, 1, 2]) {
      const own = ['--cluster-enabled', 'yes', '--cluster-config-file', path.join(folder, `${index}.conf`)];
      // The bus' port is otherwise the node's and 10,000, which may be more than there are.
      const bus = await freePort(HOST);
      own.push('--cluster-port', String(bus), '--cluster-node-timeout', '2000');
      buses.push(bus);
      nodes.push(await startOwnRedis([...own, ...settings]));
    }
    await join(nodes, buses);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: nodes.map((node) => node.url).join(','),
    pause: () => nodes.forEach((node) => node.pause()),
    resume: () => nodes.forEach((node) => node.resume()),
    kill: () => each((node) => node.kill()),
    restart: async () => {
      await each((node) => node.restart());
      await settled(nodes);
    },
    stop,
  };
}

async function join(nodes: readonly OwnRedis[], buses: readonly number[]): Promise<void> {
  for (const [index, { url }] of nodes.entries()) {
    const redis = new Redis(url);
    await redis.call('CLUSTER', 'ADDSLOTSRANGE', BOUNDS[index]!, BOUNDS[index + 1]! - 1);
    for (const [place, other] of nodes.entries())
      await redis.call('CLUSTER', 'MEET', HOST, new URL(other.url).port, buses[place]!);
    redis.disconnect();
  }
  await settled(nodes);
}

async function settled(nodes: readonly OwnRedis[]): Promise<void> {
  for (const { url } of nodes) {
    const redis = new Redis(url);
    const isWell = async (): Promise<boolean> => {
      const info = await redis.cluster('INFO');
      return info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3');
    };
    await until(isWell, 'The Cluster was not well');
    redis.disconnect();
  }
}
