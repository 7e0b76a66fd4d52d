import { RedisRevocations } from '../auth/revocation/redis-revocations.ts';
import type { Revocation } from '../auth/revocation/revocations.ts';
import { loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import type { IssuerSetting } from '../platform/config/issuer-setting.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { createLogger } from '../platform/logging/create-logger.ts';
import { openRedis } from '../platform/redis/redis.ts';
import { readFlags, UsageError } from './flags.ts';
import { runCommand } from './run-command.ts';

const command = 'npm run revoke --';
const help = `
npm run revoke -- --issuer customers --token 4f1c…

Puts an access token on the deny list of REDIS_URL, which every process asks; it works within two seconds. New tokens are
the issuer's matter: lock the account there first.

  --issuer NAME   whose it is: a name of ISSUERS
  --token JTI     one token, by its "jti"
  --session SID   all tokens of a session at the issuer, by their "sid"
  --person SUB    all tokens that somebody was given until now, by their "sub"
  -h, --help      show this
`;
const READY_MS = 3_000;

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const flags = readFlags({ command, help, options: { issuer: text, token: text, session: text, person: text } });
  const { issuers = [], redisUrl } = loadConfig(readEnvironment());
  const revocation = readRevocation(flags, issuers);
  if (redisUrl === undefined)
    throw new OperatorError('Nothing was revoked', 'without REDIS_URL each process has a deny list of its own', [
      'set REDIS_URL to the Redis of the servers',
    ]);
  await revoke(redisUrl, revocation);
  process.stdout.write('revoked\n');
});

function readRevocation(
  flags: { issuer?: string; token?: string; session?: string; person?: string },
  issuers: readonly IssuerSetting[],
): Revocation {
  const { issuer: name, token, session, person } = flags;
  const issuer = issuers.find((known) => known.name === name)?.url;
  if (issuer === undefined) {
    const names = issuers.map((known) => known.name).join(', ');
    throw new UsageError(`--issuer is one of ISSUERS: ${names || 'none is set'}.\nTry: ${command} --help`);
  }
  const given = [token, session, person].filter((value) => value !== undefined && value !== '');
  if (given.length !== 1) throw new UsageError(`Give one of --token, --session, --person.\nTry: ${command} --help`);
  if (token) return { issuer, tokenId: token };
  return session ? { issuer, sessionId: session } : { issuer, subject: person! };
}

async function revoke(redisUrl: string, revocation: Revocation): Promise<void> {
  let why = `it did not answer within ${READY_MS} ms`;
  const redis = openRedis(redisUrl, (error) => (why = error.message || why));
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(why)), READY_MS);
      redis.once('ready', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    await new RedisRevocations(redis, createLogger({ level: 'fatal' })).revoke(revocation);
  } catch (error) {
    throw new OperatorError('Nothing was revoked', `Redis is out of reach, ${why}`, ['npm run doctor'], {
      cause: error,
    });
  } finally {
    redis.disconnect();
  }
}
