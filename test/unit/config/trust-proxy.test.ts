import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/platform/config/config.ts';

describe('TRUST_PROXY', () => {
  it.each([
    [undefined, 0],
    ['false', 0],
    ['off', 0],
    ['0', 0],
    ['true', 1],
    ['Yes', 1],
    ['1', 1],
    ['3', 3],
  ])('%s means %i proxies', (text, hops) => expect(loadConfig({ TRUST_PROXY: text }).trustProxy).toBe(hops));

  it.each(['maybe', '-1', '1.5', '10', 'toString'])('%s is refused', (text) =>
    expect(() => loadConfig({ TRUST_PROXY: text })).toThrow(/TRUST_PROXY[^]*how many proxies stand in front/),
  );
});
