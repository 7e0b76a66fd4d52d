import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnswerEntry } from '../../../src/platform/cache/answer-entry.ts';
import { decodedEntry, encodedEntry } from '../../../src/platform/cache/entry-codec.ts';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const tag = fc.oneof(fc.constantFrom('product', 'product*', 'a@b:1', 'a@b:2', 'a@c:x:y', ':'), fc.string());
const entries: fc.Arbitrary<AnswerEntry> = fc.record({
  key: fc.string(),
  bytes: fc.constantFrom('br', 'gzip', 'identity').chain((name) => bytes.map((body) => ({ [name]: body }))),
  etag: fc.string(),
  madeAt: fc.nat(),
  freshUntil: fc.nat(),
  staleUntil: fc.nat(),
  usableUntil: fc.nat(),
  horizon: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  slots: fc.uint16Array(),
  tags: fc.array(tag),
  dimensions: fc.record({ viewer: fc.string(), language: fc.string() }, { requiredKeys: [], noNullPrototype: true }),
});

it('gives back every entry as it was, at any place of a larger buffer', () => {
  fc.assert(
    fc.property(entries, fc.nat(7), (entry, at) => {
      const pooled = Buffer.concat([Buffer.alloc(at), encodedEntry(entry)]).subarray(at);
      const decoded = decodedEntry(pooled);
      expect({ ...decoded }).toEqual(entry);
      expect(decoded?.slots).toEqual(entry.slots);
    }),
  );
});

it('refuses what was cut off or changed in one place', () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (entry, place, change) => {
      const value = encodedEntry(entry);
      const at = place % value.length;
      expect(decodedEntry(value.subarray(0, at))).toBeUndefined();
      value[at]! ^= change;
      const isUnused = at > 24 && at < 28;
      expect(decodedEntry(value), `byte ${at}${isUnused ? ' of the gap' : ''}`).toBeUndefined();
    }),
  );
});

it('keeps the shortest bytes only', () => {
  const [entry] = fc.sample(entries, 1);
  const both = { ...entry!, bytes: { br: Buffer.from('b'), identity: Buffer.from('identity') } };
  expect(decodedEntry(encodedEntry(both))?.bytes).toEqual({ br: Buffer.from('b') });
});
