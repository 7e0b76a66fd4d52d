import { randomBytes } from 'node:crypto';
import { Gate } from '../platform/resilience/gate.ts';
import { KeyedTurns } from '../platform/resilience/keyed-turns.ts';
import type { CustomerOfToken } from './carts/sign-in/cart-buyer.service.ts';
import type { MergeStrategy } from './carts/sign-in/merged-document.ts';
import { DeliveryService } from './delivery/delivery.service.ts';
import { quoteKeysOf, type QuoteKeys } from './quotes/quote-signature.ts';
import { TaxService } from './taxes/tax.service.ts';

/** What the services of all requests of a process have in common. */
export interface ShopParts {
  /** Works on one cart run one after the other. */
  readonly turns: KeyedTurns;
  readonly taxes: TaxService;
  readonly delivery: DeliveryService;
  readonly customerOfToken: CustomerOfToken;
  readonly cartMerge: MergeStrategy;
  readonly quoteKeys: QuoteKeys;
  /** Through which all quotes go. */
  readonly quoteGate: Gate;
  /** How long a quote holds, ms. */
  readonly quoteHoldsForMs: number;
}

/** Works that wait for one cart, and the longest wait for one's turn, ms. */
const TURNS = { mostWaiting: 200, longestWaitMs: 5_000 };
/** Quotes at a time, fewer than there are connections; what waits for them, and how long, ms. */
const QUOTES = { mostRunning: 3, mostWaiting: 2_000, longestWaitMs: 10_000 };
const QUOTE_HOLDS_FOR_MS = 15 * 60_000;

/** What is left out has the shop's own rates, no customers' tokens, and a secret that lives as long as the process. */
export function shopPartsOf(given: Partial<ShopParts> = {}): ShopParts {
  return {
    turns: new KeyedTurns(TURNS),
    taxes: new TaxService(),
    delivery: new DeliveryService(),
    customerOfToken: () => Promise.resolve(null),
    cartMerge: 'add',
    quoteKeys: quoteKeysOf([randomBytes(32).toString('base64url')]),
    quoteGate: new Gate(QUOTES),
    quoteHoldsForMs: QUOTE_HOLDS_FOR_MS,
    ...given,
  };
}
