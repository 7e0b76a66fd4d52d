import { fileURLToPath } from 'node:url';
import type { IssuerSetting } from '../../../platform/config/issuer-setting.ts';
import type { Environment } from '../../../platform/config/setting-text.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { freePort } from '../../../platform/process/free-port.ts';
import { startProcess } from './started-process.ts';

/** What the servers of a proof are started with. */
export interface ServersToStart {
  readonly environment: Environment;
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly issuers: readonly IssuerSetting[];
  /** What is broken in them on purpose: `tag:review@product_id`. */
  readonly broken?: string | undefined;
  /** For what they print. */
  readonly folder: string;
  /** Settings that are to be other than a proof's usual ones. */
  readonly settings?: Environment;
}

const HOST = '127.0.0.1';
const SERVERS = 2;
const MAIN = fileURLToPath(new URL('../../../main.ts', import.meta.url));
/** Links of pictures are the same, whichever server made an answer. */
const PUBLIC_URL = 'http://localhost:4000';

/**
 * Starts servers, each a process of its own, over one database and one Redis. Limits that would stand in the way are off.
 * @returns their addresses
 * @throws OperatorError
 */
export async function startServers(given: ServersToStart, open: CloseStack): Promise<string[]> {
  const starting = Array.from({ length: SERVERS }, async (_, at) => {
    const port = await freePort(HOST);
    const url = `http://${HOST}:${port}`;
    const isReady = async () => (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok;
    const args = ['--import', 'tsx', MAIN];
    const env = environmentOf(given, port);
    await startProcess(
      { what: `server ${at + 1}`, file: process.execPath, args, env, folder: given.folder, isReady },
      open,
    );
    return url;
  });
  const started = await Promise.allSettled(starting);
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return Promise.all(starting);
}

function environmentOf(
  { environment, databaseUrl, redisUrl, issuers, broken, settings }: ServersToStart,
  port: number,
): NodeJS.ProcessEnv {
  // An empty text is as good as nothing, and keeps a line of a file .env out.
  return {
    ...environment,
    ...{ NODE_ENV: 'development', HOST, PORT: String(port), PUBLIC_URL, LOG_LEVEL: 'warn', CACHE: 'true' },
    ...{ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl ?? '', ISSUERS: JSON.stringify(issuers) },
    ...{ SESSION_SECRET: 'a proof keeps no sessions: this secret seals nothing that anybody has', SAFELIST: 'false' },
    ...{ RATE_LIMIT_GUEST: '0', RATE_LIMIT_CUSTOMER: '0', RATE_LIMIT_STAFF: '0', RATE_LIMIT_MACHINE: '0' },
    ...{ RATE_LIMIT_REQUESTS: '0', RATE_LIMIT_SIGN_IN: '0', ANSWER_TIMEOUT_MS: '60000' },
    ...{ DATABASE_ACQUIRE_TIMEOUT_MS: '30000', DATABASE_STATEMENT_TIMEOUT_MS: '30000', DRAIN_TIMEOUT_MS: '2000' },
    ...(broken === undefined ? {} : { CACHE_BREAK: broken }),
    ...settings,
  };
}
