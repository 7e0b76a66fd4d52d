import { expect } from 'vitest';
import type { TestGraph } from '../../support/graph.ts';

/** What these tests ask of a cart. */
export const CART = `
  fragment Money on MoneyV2 { amount currencyCode }
  fragment CartParts on Cart {
    id version note totalQuantity checkoutUrl attributes { key value }
    buyerIdentity { countryCode email phone customer { id } }
    cost { subtotalAmount { ...Money } totalAmount { ...Money } totalTaxAmount { ...Money } totalAmountEstimated }
    discountCodes { code applicable }
    discountAllocations { discountedAmount { ...Money } targetType }
    appliedGiftCards { id lastCharacters balance { ...Money } amountUsed { ...Money } }
    delivery { addresses { id selected address { ... on CartDeliveryAddress { city countryCode formatted } } } }
    deliveryGroups(first: 5) { nodes { id deliveryOptions { handle estimatedCost { ...Money } } selectedDeliveryOption { handle } } }
    lines(first: 250) { nodes {
      id quantity attributes { key value } merchandise { ... on ProductVariant { id title product { title } } }
      cost { amountPerQuantity { ...Money } subtotalAmount { ...Money } totalAmount { ...Money } }
      discountAllocations { discountedAmount { ...Money } ... on CartCodeDiscountAllocation { code } }
    } }
  }`;
const REST = 'userErrors { code field message } warnings { code message target }';

interface Amount {
  readonly amount: string;
  readonly currencyCode: string;
}
/** A cart as these tests are answered it. */
export interface CartAnswer {
  readonly id: string;
  readonly version: number;
  readonly note: string | null;
  readonly totalQuantity: number;
  readonly checkoutUrl: string;
  readonly attributes: readonly { key: string; value: string }[];
  readonly buyerIdentity: {
    countryCode: string;
    email: string | null;
    phone: string | null;
    customer: { id: string } | null;
  };
  readonly cost: { subtotalAmount: Amount; totalAmount: Amount; totalTaxAmount: Amount; totalAmountEstimated: boolean };
  readonly discountCodes: readonly { code: string; applicable: boolean }[];
  readonly discountAllocations: readonly { discountedAmount: Amount; targetType: string }[];
  readonly appliedGiftCards: readonly { id: string; lastCharacters: string; balance: Amount; amountUsed: Amount }[];
  readonly delivery: { addresses: readonly { id: string; selected: boolean; address: { city: string } }[] };
  readonly deliveryGroups: {
    nodes: readonly {
      id: string;
      deliveryOptions: readonly { handle: string; estimatedCost: Amount }[];
      selectedDeliveryOption: { handle: string } | null;
    }[];
  };
  readonly lines: {
    nodes: readonly {
      id: string;
      quantity: number;
      attributes: readonly { key: string; value: string }[];
      merchandise: { id: string };
      cost: { amountPerQuantity: Amount; subtotalAmount: Amount; totalAmount: Amount };
      discountAllocations: readonly { discountedAmount: Amount; code?: string }[];
    }[];
  };
}
/** What a mutation of a cart is answered with. */
export interface CartOutcome {
  readonly cart: CartAnswer | null;
  readonly userErrors: readonly { code: string; field: readonly string[]; message: string }[];
  readonly warnings: readonly { code: string; message: string; target: string }[];
  readonly statements: number;
}

type Asks = Pick<TestGraph, 'query'>;

/** Types of the arguments of mutations, beside the cart's id. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  input: 'CartInput',
  lines: '[CartLineInput!]!',
  lineIds: '[ID!]!',
  discountCodes: '[String!]!',
  giftCardCodes: '[String!]!',
  appliedGiftCardIds: '[ID!]!',
  buyerIdentity: 'CartBuyerIdentityInput!',
  note: 'String!',
  attributes: '[AttributeInput!]!',
  addresses: '[CartSelectableAddressInput!]!',
  addressIds: '[ID!]!',
  selectedDeliveryOptions: '[CartSelectedDeliveryOptionInput!]!',
};

/** Sends a mutation of a cart by its name, and gives its payload. */
export async function mutate(
  graph: Asks,
  name: string,
  variables: Record<string, unknown>,
  parts: string = CART,
): Promise<CartOutcome> {
  const typeOf = (argument: string): string => {
    if (argument === 'cartId') return 'ID!';
    if (name === 'cartLinesUpdate' && argument === 'lines') return '[CartLineUpdateInput!]!';
    if (name === 'cartDeliveryAddressesUpdate') return '[CartSelectableAddressUpdateInput!]!';
    return ARGUMENTS[argument]!;
  };
  const names = Object.keys(variables);
  const document = `mutation (${names.map((one) => `$${one}: ${typeOf(one)}`).join(', ')}) {
    outcome: ${name}(${names.map((one) => `${one}: $${one}`).join(', ')}) { cart { ...CartParts } ${REST} }
  } ${parts}`;
  const { data, errors, statements } = await graph.query<{ outcome: Omit<CartOutcome, 'statements'> }>(
    document,
    variables,
  );
  expect(errors).toBeUndefined();
  return { ...data!.outcome, statements };
}

/** The same where nothing may be wrong. */
export async function changed(graph: Asks, name: string, variables: Record<string, unknown>): Promise<CartAnswer> {
  const { cart, userErrors } = await mutate(graph, name, variables);
  expect(userErrors).toEqual([]);
  return cart!;
}

/** The cart that an id opens. */
export async function cartOf(graph: Asks, id: string): Promise<CartAnswer | null> {
  const { data, errors } = await graph.query<{ cart: CartAnswer | null }>(
    `query ($id: ID!) { cart(id: $id) { ...CartParts } } ${CART}`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data!.cart;
}

export const variantId = ({ id }: { id: bigint }): string => `gid://vitrine/ProductVariant/${id}`;
/** A line for an input. */
export const units = (variant: { id: bigint }, quantity = 1, more: object = {}) => ({
  ...{ merchandiseId: variantId(variant), quantity },
  ...more,
});
/** Lines as "3 × product-1". */
export const shown = (cart: CartAnswer | null): string[] =>
  (cart?.lines.nodes ?? []).map(({ quantity, merchandise }) => `${quantity} × ${merchandise.id.split('/').pop()}`);
/** Codes and places of what is wrong. */
export const problems = ({ userErrors }: CartOutcome): string[] =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
