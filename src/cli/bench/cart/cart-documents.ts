/** What a shop's pages ask of a cart: what the published client's fragment asks for. */
const PARTS = `
  id updatedAt checkoutUrl totalQuantity note
  buyerIdentity { countryCode email phone customer { id email firstName lastName displayName } }
  attributes { key value }
  discountCodes { applicable code }
  appliedGiftCards { id lastCharacters amountUsed { amount currencyCode } }
  cost { subtotalAmount { amount currencyCode } totalAmount { amount currencyCode } totalTaxAmount { amount currencyCode } }
  lines(first: 100) { nodes {
    id quantity attributes { key value }
    cost {
      totalAmount { amount currencyCode }
      amountPerQuantity { amount currencyCode }
      compareAtAmountPerQuantity { amount currencyCode }
    }
    merchandise { ... on ProductVariant {
      id title availableForSale requiresShipping
      price { amount currencyCode } compareAtPrice { amount currencyCode }
      image { id url altText width height }
      product { id handle title vendor }
      selectedOptions { name value }
    } }
  } }`;

/** Arguments of the mutations that are measured, beside the cart's id, with their types. */
export const CART_MUTATIONS = {
  cartLinesAdd: { lines: '[CartLineInput!]!' },
  cartLinesUpdate: { lines: '[CartLineUpdateInput!]!' },
  cartDiscountCodesUpdate: { discountCodes: '[String!]!' },
  cartGiftCardCodesAdd: { giftCardCodes: '[String!]!' },
  cartDeliveryAddressesAdd: { addresses: '[CartSelectableAddressInput!]!' },
  cartBuyerIdentityUpdate: { buyerIdentity: 'CartBuyerIdentityInput!' },
  cartNoteUpdate: { note: 'String!' },
} as const;

/** A mutation that is measured. */
export type CartMutation = keyof typeof CART_MUTATIONS;

/** Asks for a cart. */
export const CART_QUERY = `query ($cartId: ID!) { cart(id: $cartId) { ${PARTS} } }`;

/** Makes a cart. */
export const CART_CREATE = `mutation ($input: CartInput!) {
  outcome: cartCreate(input: $input) { cart { id lines(first: 1) { nodes { id } } } userErrors { message } }
}`;

/** Changes a cart and reads it whole, as a page with a cart on it does. */
export function mutationDocument(name: CartMutation): string {
  const types = Object.entries<string>(CART_MUTATIONS[name]);
  const variables = types.map(([argument, type]) => `$${argument}: ${type}`).join(', ');
  const given = types.map(([argument]) => `${argument}: $${argument}`).join(', ');
  return `mutation ($cartId: ID!, ${variables}) {
    outcome: ${name}(cartId: $cartId, ${given}) { cart { ${PARTS} } userErrors { message } }
  }`;
}

/** Has a cart quoted. */
export const CART_QUOTE = `mutation ($cartId: ID!) { outcome: cartQuote(cartId: $cartId) {
  quote {
    id version signature isValid expiresAt totalAmount { amount currencyCode } dueAmount { amount currencyCode }
    lines { lineId quantity totalAmount { amount currencyCode } taxLines { title rate amount { amount currencyCode } } }
  }
  problems { code message } userErrors { message }
} }`;
