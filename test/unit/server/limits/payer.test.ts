import { describe, expect, it } from 'vitest';
import { addressKey, payerOf } from '../../../../src/server/limits/payer.ts';
import { customer, guest, machine, staff } from '../../../support/viewers.ts';

describe('the address of a caller', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', 'not an address'],
  ])('%s counts as %s', (address, key) => expect(addressKey(address)).toBe(key));
});

describe('who pays', () => {
  it('is the address where nobody signed in', () => {
    expect(payerOf(guest, '192.0.2.7')).toEqual({ kind: 'guest', key: '192.0.2.7' });
    expect(payerOf(undefined, '192.0.2.7')).toEqual({ kind: 'guest', key: '192.0.2.7' });
  });

  it('is the person or program, wherever they are, and not named', () => {
    const ada = payerOf(customer({ id: 1n }), '192.0.2.7');
    expect(payerOf(customer({ id: 1n }), '192.0.2.8')).toEqual(ada);
    expect(ada.key).not.toContain('customer-1');
    const keys = [customer({ id: 1n }), customer({ id: 2n }), staff('admin'), machine()].map(
      (viewer) => payerOf(viewer, '192.0.2.7').key,
    );
    expect(new Set(keys).size).toBe(4);
  });
});
