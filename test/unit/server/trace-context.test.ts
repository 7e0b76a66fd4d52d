import { describe, expect, it } from 'vitest';
import { continueTrace, toTraceparent } from '../../../src/platform/telemetry/trace-context.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = '00f067aa0ba902b7';

describe('a trace', () => {
  it('goes on under a span of its own', () => {
    const context = continueTrace(`00-${trace}-${parent}-01`);
    expect(context).toMatchObject({ traceId: trace, parentSpanId: parent, sampled: true });
    expect(context.spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(context.spanId).not.toBe(parent);
    expect(toTraceparent(context)).toBe(`00-${trace}-${context.spanId}-01`);
  });

  it('goes on from later versions, whose further fields are not known', () => {
    expect(continueTrace(`01-${trace}-${parent}-00-more`)).toMatchObject({ traceId: trace, sampled: false });
  });

  for (const [what, header] of [
    ['nothing is sent', undefined],
    ['the header came twice', ['a', 'b']],
    ['the trace id is zero', `00-${'0'.repeat(32)}-${parent}-01`],
    ['the parent id is zero', `00-${trace}-${'0'.repeat(16)}-01`],
    ['the version is ff', `ff-${trace}-${parent}-01`],
    ['version 00 has more fields than it knows', `00-${trace}-${parent}-01-more`],
    ['letters are upper case', `00-${trace.toUpperCase()}-${parent}-01`],
    ['it is nonsense', 'x'.repeat(10_000)],
  ] as const)
    it(`starts anew when ${what}`, () => {
      const context = continueTrace(header);
      expect(context.traceId).toMatch(/^[0-9a-f]{32}$/);
      expect(context.traceId).not.toBe(trace);
      expect(context.parentSpanId).toBeUndefined();
    });
});
