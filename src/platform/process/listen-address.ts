import type { Config } from '../config/config.ts';
import { OperatorError } from '../errors/operator-error.ts';
import { freePort, nextFreePort } from './free-port.ts';
import { portHolder } from './port-holder.ts';
import { tryListen } from './try-listen.ts';

type Address = Pick<Config, 'host' | 'port'>;

/**
 * Sees that HOST and PORT can be had before anything costly is begun; port 0 becomes one that is free.
 * @throws OperatorError that says what is wrong with them
 */
export async function checkedAddress(config: Config): Promise<Config> {
  const { host, port } = config;
  try {
    if (port !== 0) await tryListen(port, host);
    else {
      const free = await freePort(host);
      return { ...config, port: free, publicUrl: config.publicUrl.replace(/:0$/, `:${free}`) };
    }
    return config;
  } catch (error) {
    throw await toListenFailure(error, config);
  }
}

/** A listener's error in words that name the setting and the remedy. Other errors pass unchanged. */
export async function toListenFailure(error: unknown, address: Address): Promise<unknown> {
  const { host, port } = address;
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return busyPort(address);
    case 'EACCES':
      return new OperatorError(`PORT ${port} cannot be used`, 'ports below 1024 are for root', ['PORT=4000 npm start']);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorError(`HOST ${host} cannot be used`, 'it is no address of this machine', [
        'HOST=127.0.0.1 npm start',
      ]);
    default:
      return error;
  }
}

/** PORT is taken: by whom, as far as that can be known, and the next one that is free. */
export async function busyPort({ port, host }: Address): Promise<OperatorError> {
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
