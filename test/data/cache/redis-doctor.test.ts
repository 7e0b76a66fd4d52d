import { afterEach, expect, it } from 'vitest';
import { redisFinding } from '../../../src/cli/doctor/redis-checks.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { startOwnRedis } from '../../support/redis.ts';
import { startRedisCluster } from '../../support/redis-cluster.ts';

const open = new CloseStack();
afterEach(() => open.close());

it('the doctor says how many nodes of a Cluster are well, and which address is of none', async () => {
  const [cluster, single] = [await startRedisCluster(), await startOwnRedis()];
  open.add(cluster.stop);
  open.add(single.stop);
  const said = async (url: string) => JSON.stringify(await redisFinding(url));
  expect(await said(cluster.url)).toContain('a Cluster: 3 of 3 nodes');
  expect(await said(`${cluster.url},${single.url}`)).toMatch(/3 of 4 nodes are well.*cluster support disabled/);
  expect(await said(single.url)).not.toContain('Cluster');
}, 30_000);
