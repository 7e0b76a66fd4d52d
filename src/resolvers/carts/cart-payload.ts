import type { CartOutcome } from './carts.records.ts';

/** The payload of a mutation of a cart. */
export async function cartPayload(outcome: Promise<CartOutcome>): Promise<object> {
  const { result, userErrors, warnings } = await outcome;
  return { cart: result, userErrors, warnings };
}
