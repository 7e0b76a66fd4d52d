/** The clock that sessions go by everywhere: what lies in Redis and in several processes is dated by it too. */
export const WALL_CLOCK = { now: () => Date.now() };
