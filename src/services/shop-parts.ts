import { randomBytes } from 'node:crypto';
import type { Database } from '../platform/db/database.ts';
import { KeyedTurns } from '../platform/resilience/keyed-turns.ts';
import type { CustomerOfToken } from './carts/sign-in/cart-buyer.service.ts';
import type { MergeStrategy } from './carts/sign-in/merged-document.ts';
import type { DeliveryService } from './delivery/delivery.service.ts';
import { quoteKeysOf, type QuoteKeys } from './quotes/quote-signature.ts';
import type { TaxService } from './taxes/tax.service.ts';

/** What the services of all requests of a process have in common. */
export interface ShopParts {
  /** Works on one cart run one after the other. */
  readonly turns: KeyedTurns;
  readonly taxes: TaxService;
  readonly delivery: DeliveryService;
  readonly customerOfToken: CustomerOfToken;
  readonly cartMerge: MergeStrategy;
  readonly quoteKeys: QuoteKeys;
  /** How long a quote holds, ms. */
  readonly quoteHoldsForMs: number;
}
