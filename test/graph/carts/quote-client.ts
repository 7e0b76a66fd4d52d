import { expect } from 'vitest';
import type { TestGraph } from '../../support/graph.ts';

interface Amount {
  readonly amount: string;
  readonly currencyCode: string;
}
/** What a quote is answered with. */
export interface QuoteOutcome {
  readonly quote: {
    readonly id: string;
    readonly version: string;
    readonly signature: string;
    readonly isValid: boolean;
    readonly expiresAt: string;
    readonly lines: readonly { lineId: string; quantity: number; totalAmount: Amount }[];
    readonly totalAmount: Amount;
    readonly dueAmount: Amount;
  } | null;
  readonly changed: {
    readonly amount: Amount | null;
    readonly lines: readonly { lineId: string; reasons: readonly string[]; amount: Amount | null }[];
  } | null;
  readonly problems: readonly { code: string; message: string; lineId: string | null; available: number | null }[];
  readonly userErrors: readonly { code: string; field: readonly string[] }[];
  readonly statements: number;
}

const DOCUMENT = `
  fragment Money on MoneyV2 { amount currencyCode }
  fragment Parts on QuoteLine {
    quantity discounts { title code amount { ...Money } } taxLines { title rate amount { ...Money } } totalAmount { ...Money }
  }
  mutation ($cartId: ID!, $quoteId: ID) { outcome: cartQuote(cartId: $cartId, quoteId: $quoteId) {
    quote {
      id version signature isValid expiresAt lines { lineId ...Parts }
      delivery { handle totalAmount { ...Money } }
      totalAmount { ...Money } taxAmount { ...Money } dueAmount { ...Money }
    }
    changed {
      amount { ...Money } totalBefore { ...Money } totalAfter { ...Money } addressChanged
      lines { lineId reasons amount { ...Money } before { ...Parts } after { ...Parts } }
      delivery { reasons amount { ...Money } }
    }
    problems { code message lineId available }
    userErrors { code field message }
  } }`;

/** Asks for a quote of a cart. */
export async function quote(
  graph: Pick<TestGraph, 'query'>,
  cartId: string,
  quoteId: string | null = null,
): Promise<QuoteOutcome> {
  const { data, errors, statements } = await graph.query<{ outcome: Omit<QuoteOutcome, 'statements'> }>(DOCUMENT, {
    cartId,
    quoteId,
  });
  expect(errors).toBeUndefined();
  return { ...data!.outcome, statements };
}
