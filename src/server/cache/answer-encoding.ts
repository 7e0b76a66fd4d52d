import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Encoding } from '../../platform/cache/answer-entry.ts';

/** In the order of our own preference, where the client has none. */
const OFFERED: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** Its types do not know yet that it takes a preference. */
interface PreferringNegotiator {
  encodings(available: string[], options: { preferred: string[] }): string[];
}

/** What browsers and programs send differs little: their headers are read once. */
const read = new LRUCache<string, Encoding>({ max: 500 });

/** The encoding that a client takes an answer in; as it is where it names none that is offered. */
export function answerEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const known = read.get(accepted);
  if (known) return known;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } }) as unknown as PreferringNegotiator;
  const [preferred] = negotiator.encodings([...OFFERED], { preferred: [...OFFERED] });
  const encoding = OFFERED.find((name) => name === preferred) ?? 'identity';
  if (accepted.length < 200) read.set(accepted, encoding);
  return encoding;
}
