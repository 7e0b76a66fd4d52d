import { randomUUID } from 'node:crypto';

const WELL_FORMED = /^[\w.:-]{1,64}$/;

/**
 * The id by which a request is found again in logs and error answers: the caller's, where it is short and plain
 * (it is written to logs and sent back), else a new UUID.
 */
export function requestIdFrom(offered: string | readonly string[] | undefined): string {
  return typeof offered === 'string' && WELL_FORMED.test(offered) ? offered : randomUUID();
}
