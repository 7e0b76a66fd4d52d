import { freePort, nextFreePort } from '../../platform/process/free-port.ts';
import type { Config } from '../../platform/config/config.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { portHolder } from '../../platform/process/port-holder.ts';
import { tryListen } from '../../platform/process/try-listen.ts';

/**
 * Sees that PORT can be had before anything costly is begun; 0 becomes a port that is free.
 * @throws OperatorError that names who holds it, and the next free one
 */
export async function checkedPort(config: Config): Promise<Config> {
  const { host } = config;
  if (config.port === 0) {
    const port = await freePort(host).catch((error: unknown) => Promise.reject(addressError(error, config)));
    return { ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) };
  }
  try {
    await tryListen(config.port, host);
    return config;
  } catch (error) {
    throw isCode(error, 'EADDRINUSE') ? await busyPort(config) : addressError(error, config);
  }
}

/** PORT is taken: by whom, and what to do. */
export async function busyPort({ port, host }: Config): Promise<OperatorError> {
  const [holder, next] = await Promise.all([portHolder(port), nextFreePort(port + 1, host)]);
  return new OperatorError(
    `PORT ${port} is taken`,
    holder ? `process ${holder.pid} listens on it (${holder.command})` : 'another process listens on it',
    [
      ...(next === undefined ? [] : [`PORT=${next} npm start`]),
      ...(holder ? [`kill ${holder.pid}   (if you do not need it)`] : []),
    ],
  );
}

function addressError(error: unknown, { host, port }: Config): unknown {
  if (isCode(error, 'EACCES'))
    return new OperatorError(`PORT ${port} cannot be used`, 'ports below 1024 are for root', ['PORT=4000 npm start']);
  if (isCode(error, 'EADDRNOTAVAIL') || isCode(error, 'ENOTFOUND'))
    return new OperatorError(`HOST ${host} cannot be used`, 'it is no address of this machine', [
      'HOST=127.0.0.1 npm start',
    ]);
  return error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
