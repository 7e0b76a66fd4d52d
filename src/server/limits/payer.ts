import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Viewer } from '../../viewer.ts';

/** Kinds of askers that have quotas of their own. */
export type PayerKind = Viewer['kind'];

/** Who pays for a request. */
export interface Payer {
  readonly kind: PayerKind;
  /** The same for the same person, program or address; names nobody who signed in. */
  readonly key: string;
}

/** Who signed in pays for themselves, wherever they are; everybody else by their address. */
export function payerOf(viewer: Viewer | undefined, address: string): Payer {
  if (!viewer || viewer.kind === 'guest') return { kind: 'guest', key: addressKey(address) };
  const name = createHash('sha256').update(`${viewer.issuer}\n${viewer.subject}`).digest('base64url');
  return { kind: viewer.kind, key: name.slice(0, 22) };
}

/** An address as one caller: IPv4 in whole, of IPv6 the /64 that one line is given. */
export function addressKey(address: string): string {
  const bare = address.replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(bare)) return bare;
  // The URL parser writes an address in its one short form; what "::" leaves out are zeros.
  const short = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  const [head = '', tail] = short.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
