import { describe, expect, it } from 'vitest';
import { fingerprintOf, isSignature, quoteKeysOf, signatureOf } from '../../../src/services/quotes/quote-signature.ts';
import type { QuoteContent } from '../../../src/services/quotes/quote-content.ts';

const [old, current] = ['an old secret of thirty-two letters!', 'the secret of thirty-two letters now'];
const quote = { id: 'a', expiresAt: new Date(1_000), fingerprint: 'x' };

describe('the signature of a quote', () => {
  it('is good for exactly what was signed', () => {
    const keys = quoteKeysOf([current]);
    const signature = signatureOf(quote, keys);
    expect(isSignature(signature, quote, keys)).toBe(true);
    expect(isSignature(signature, { ...quote, id: 'b' }, keys)).toBe(false);
    expect(isSignature(signature, { ...quote, fingerprint: 'y' }, keys)).toBe(false);
    expect(isSignature(signature, { ...quote, expiresAt: new Date(1_001) }, keys)).toBe(false);
    expect(isSignature(signature.slice(1), quote, keys)).toBe(false);
    expect(isSignature('', quote, keys)).toBe(false);
  });

  it('stays good while its secret is replaced, and no longer', () => {
    const signature = signatureOf(quote, quoteKeysOf([old]));
    expect(isSignature(signature, quote, quoteKeysOf([current, old]))).toBe(true);
    expect(signatureOf(quote, quoteKeysOf([current, old]))).not.toBe(signature);
    expect(isSignature(signature, quote, quoteKeysOf([current]))).toBe(false);
  });

  it('needs a secret', () => {
    expect(() => quoteKeysOf([])).toThrow(RangeError);
  });
});

describe('the fingerprint of a promise', () => {
  it('is the same whatever the order of its keys, and another one for another promise', () => {
    const content = { cartId: 'a', lines: [{ id: '1', quantity: 2 }], due: '10' } as unknown as QuoteContent;
    const turned = { due: '10', lines: [{ quantity: 2, id: '1' }], cartId: 'a' } as unknown as QuoteContent;
    expect(fingerprintOf(turned)).toBe(fingerprintOf(content));
    expect(fingerprintOf({ ...content, due: '11' })).not.toBe(fingerprintOf(content));
  });
});
