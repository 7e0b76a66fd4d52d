import { collectDefaultMetrics, Registry } from 'prom-client';

let made: Registry | undefined;

/**
 * What is measured of this process, whatever it serves: CPU, memory, garbage collection, lag of the event loop. Measured from
 * the first call on.
 */
export function processMetrics(): Registry {
  if (made) return made;
  made = new Registry();
  collectDefaultMetrics({ register: made });
  return made;
}
