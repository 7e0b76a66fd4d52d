import { tryListen } from './try-listen.ts';

/** True when nobody listens on the port of that address. */
export function isFree(port: number, host: string): Promise<boolean> {
  return tryListen(port, host).then(
    () => true,
    () => false,
  );
}

/** A port of the address that is free now; the kernel chooses. */
export function freePort(host: string): Promise<number> {
  return tryListen(0, host);
}

/** The first free port from `from` on, or undefined when none of the next hundred is. */
export async function nextFreePort(from: number, host: string): Promise<number | undefined> {
  for (let port = from; port <= Math.min(from + 100, 65_535); port += 1) if (await isFree(port, host)) return port;
  return undefined;
}
