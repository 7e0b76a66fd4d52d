import { Agent, request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startServers } from '../../../../src/cli/prove/cache/start-servers.ts';
import { readEnvironment } from '../../../../src/platform/config/environment.ts';
import { CloseStack } from '../../../../src/platform/process/close-stack.ts';
import { Database } from '../../../../src/platform/db/database.ts';
import { emptyDocument, type CartDocument } from '../../../../src/services/carts/cart-document.ts';
import { cartIdOf, hashOf, newCartKey } from '../../../../src/services/carts/cart-id.ts';
import { startTestIssuer, type TestIssuer } from '../../../support/issuer.ts';
import type { TestGraph } from '../../../support/graph.ts';
import { useTestDatabase } from '../../../support/test-database.ts';
import { makeCartShop, type CartShop } from '../cart-shop.ts';

/** Two server processes over one database, as an operator runs them, and a shop. */
export interface RaceGround {
  readonly database: Database;
  readonly shop: CartShop;
  readonly issuer: TestIssuer;
  /** Asks the servers in turn. */
  readonly query: TestGraph['query'];
  /** New carts of guests, made at once; their ids. */
  carts(count: number, document: (at: number) => Partial<CartDocument>): Promise<string[]>;
}

/** A machine that runs many tests at once is slow: connections may take longer than by default, answers may not take for ever. */
const SETTINGS = { CACHE: 'false', DATABASE_ACQUIRE_TIMEOUT_MS: '10000', DATABASE_LOCK_TIMEOUT_MS: '5000' };

/** Starts them before the tests of a file. */
export function useRaceGround(): RaceGround {
  const test = useTestDatabase();
  const open = new CloseStack();
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  let made: RaceGround | undefined;
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'vitrine-races-'));
    open.add(() => rm(folder, { recursive: true, force: true }));
    const times = { acquireTimeoutMs: 10_000, statementTimeoutMs: 30_000, lockTimeoutMs: 10_000 };
    const database = Database.open(
      { connectionString: test.url, applicationName: 'races', size: 3, ...times },
      () => undefined,
    );
    open.add(() => database.close());
    const shop = await makeCartShop(database.prisma);
    const issuer = await startTestIssuer();
    open.add(() => issuer.close());
    const urls = await startServers(
      {
        ...{ environment: readEnvironment(), databaseUrl: test.url, redisUrl: undefined, folder, settings: SETTINGS },
        issuers: [issuer.setting({ viewers: 'customer' })],
      },
      open,
    );
    let turn = 0;
    const query = async (document: string, variables: object = {}) => ({
      ...(await post(agent, urls[(turn += 1) % urls.length]!, { query: document, variables })),
      ...{ statements: 0, sent: [], reads: [] },
    });
    made = {
      database,
      shop,
      issuer,
      query: query as TestGraph['query'],
      carts: (...args) => makeCarts(database, ...args),
    };
  }, 180_000);
  afterAll(async () => {
    agent.destroy();
    await open.close();
  }, 60_000);
  return new Proxy({} as RaceGround, { get: (_, name) => made![name as keyof RaceGround] });
}

async function makeCarts(
  database: Database,
  count: number,
  document: (at: number) => Partial<CartDocument>,
): Promise<string[]> {
  const keys = Array.from({ length: count }, newCartKey);
  await database.prisma.cart.createMany({
    data: keys.map((key, at) => ({
      id: key.id,
      keyHash: new Uint8Array(hashOf(key)),
      document: { ...emptyDocument('DE'), ...document(at) } as object,
    })),
  });
  return keys.map(cartIdOf);
}

/** By node's own client: fetch would hold some of a thousand back. */
function post(agent: Agent, url: string, body: object): Promise<{ status: number; data?: unknown; errors?: unknown }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { agent, method: 'POST', headers: { 'content-type': 'application/json' } });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode!, ...(JSON.parse(text) as object) });
      });
    });
    sent.end(JSON.stringify(body));
  });
}
