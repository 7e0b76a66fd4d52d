import { cacheFault, oneOf, wholeNumber, yesOrNo } from './setting-types.ts';
import { setting } from './setting.ts';

/** Settings of the response cache, by the name that the code uses. */
export const cacheSettings = {
  cache: setting({
    name: 'CACHE',
    type: yesOrNo(),
    standard: 'true',
    description: 'Keep the answers of screens that ask for it. Off, everything is made anew.',
  }),
  cacheMemoryBytes: setting({
    name: 'CACHE_MEMORY_BYTES',
    type: wholeNumber(0, 68_719_476_736),
    standard: '67108864',
    description: 'Memory for kept answers in each process; 0 keeps none there.',
  }),
  cacheRedisTimeoutMs: setting({
    name: 'CACHE_REDIS_TIMEOUT_MS',
    type: wholeNumber(1, 1_000),
    standard: '50',
    description: 'Longest wait for kept answers in Redis, each time it is asked.',
  }),
  cacheShadowPercent: setting({
    name: 'CACHE_SHADOW_PERCENT',
    type: wholeNumber(0, 100),
    standard: '0',
    description: 'Of 100 kept answers, so many are made anew and compared; differences are counted and logged.',
  }),
  cacheBreak: setting({
    name: 'CACHE_BREAK',
    type: cacheFault(),
    standard: 'none',
    description:
      'Breaks the cache on purpose, so that the proofs are seen to find it: `tag:product`, `key:language`, `fence`, `bell`. Refused in production.',
  }),
  cacheTagHeader: setting({
    name: 'CACHE_TAG_HEADER',
    type: oneOf('none', 'Surrogate-Key', 'Cache-Tag'),
    standard: 'none',
    description: 'Header that names what an answer depends on, for a CDN that purges by tag.',
  }),
};
