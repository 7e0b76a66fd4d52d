import { randomBytes } from 'node:crypto';
import { type MeasuredProcess, startMeasured } from './measured-process.ts';

const HOST = '127.0.0.1';
/** So many that none is refused, and all are counted. */
const NO_LIMIT = '1000000000';

/** What a server that is measured is given. */
export interface VitrineSettings {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Other settings, by the names of their variables. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a Vitrine as it runs in production, over a shop; with limits that are counted and never reached. */
export function startVitrine({ databaseUrl, redisUrl, env = {} }: VitrineSettings): Promise<MeasuredProcess> {
  const issuer = { name: 'shop', url: 'https://id.shop.example', audience: 'shop', viewers: 'customer' };
  return startMeasured({
    module: 'main.js',
    env: (port) => ({
      NODE_ENV: 'production',
      HOST,
      PORT: String(port),
      PUBLIC_URL: 'https://graph.shop.example',
      ISSUERS: JSON.stringify([issuer]),
      // Nobody has it, and nobody is signed in.
      SESSION_SECRET: randomBytes(32).toString('base64url'),
      DATABASE_URL: databaseUrl,
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
      RATE_LIMIT_REQUESTS: NO_LIMIT,
      RATE_LIMIT_GUEST: NO_LIMIT,
      DRAIN_NOTICE_MS: '0',
      ...env,
    }),
  });
}
