import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guardDocument } from '../../../../src/server/limits/document-guard.ts';
import { measureDocument } from '../../../../src/server/limits/document-size.ts';

const measure = (source: string) => measureDocument(parse(source));

describe('the size of a document', () => {
  it('counts fields, levels and aliases with fragments spread out', () => {
    const size = measure('{ a { ...F } b: a { ...F ... { c } } } fragment F on T { x: c d { e } }');
    expect(size).toMatchObject({ depth: 3, fields: 9, aliases: 3, rootFields: 2 });
  });

  it('is that of its largest operation', () => {
    expect(measure('query A { a } query B { a { b } c }')).toMatchObject({ depth: 2, fields: 3, rootFields: 2 });
  });

  it('counts directives wherever they stand, and as often as their fragment is spread', () => {
    const size = measure('query @a { x @a @b @c ...F ...F @d ... @e { y } } fragment F on T @f { z @g }');
    expect(size).toMatchObject({ directives: 10, directivesAtOnce: 3 });
  });

  it('counts a circle of fragments, or one that is missing, as nothing', () => {
    expect(measure('{ ...A ...None } fragment A on T { a ...B } fragment B on T { ...A }').fields).toBe(1);
  });

  it('is found in time although the fragments double at each level', () => {
    const levels = Array.from({ length: 500 }, (_, i) => `fragment f${i} on T { ...f${i + 1} ...f${i + 1} }`).join(' ');
    const started = performance.now();
    expect(measure(`{ ...f0 } ${levels} fragment f500 on T { a }`).fields).toBe(2 ** 500);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the limits', () => {
  it('let the introspection of explorers and generators pass', () => {
    expect(() =>
      guardDocument(
        getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }),
      ),
    ).not.toThrow();
  });

  it('leave what does not parse to the parser', () => {
    expect(() => guardDocument('{ nonsense')).not.toThrow();
  });
});
