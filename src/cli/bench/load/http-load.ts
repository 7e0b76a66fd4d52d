import { connect, type Socket } from 'node:net';
import { type ReadResponse, ResponseReader } from './response-reader.ts';

/** Silence of a server that is no mere slowness any more, ms. */
const SILENCE_MS = 30_000;

/** What a server is asked. */
export interface LoadTarget {
  /** On the loopback interface. */
  readonly port: number;
  readonly connections: number;
  /** The bytes of the next request; undefined when there are no more. */
  readonly next: () => string | Buffer | undefined;
  /** Why an answer is not the one that is measured; undefined where it is. */
  readonly fault?: (response: ReadResponse) => string | undefined;
}

/** What came of it. */
export interface LoadResult {
  readonly responses: number;
  readonly ms: number;
  /** Answers that were not as they should be, by what was wrong. */
  readonly faults: ReadonlyMap<string, number>;
}

/** Asks a server over connections that stay open, the next request of each as soon as it was answered. */
export async function httpLoad(target: LoadTarget): Promise<LoadResult> {
  const faults = new Map<string, number>();
  let responses = 0;
  const count = (response: ReadResponse): void => {
    responses += 1;
    const fault = target.fault?.(response);
    if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: target.connections }, () => loadConnection(target, count)));
  return { responses, ms: performance.now() - started, faults };
}

function loadConnection({ port, next }: LoadTarget, count: (response: ReadResponse) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const ask = (): void => {
      const request = next();
      if (request === undefined) socket.end();
      else socket.write(request);
    };
    const reader = new ResponseReader((response) => {
      count(response);
      ask();
    });
    let isOver = false;
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error(`No answer for ${SILENCE_MS / 1_000} s.`)));
    socket.on('connect', ask);
    socket.on('data', (chunk) => reader.take(chunk));
    socket.on('error', reject);
    socket.on('finish', () => {
      isOver = true;
      socket.destroy();
    });
    socket.on('close', () => (isOver ? resolve() : reject(new Error('The server closed a connection.'))));
  });
}
