/** Descriptions of arguments that many fields of carts have. */
export const cartIdArg = { description: 'Id of the cart, as it was given with the cart.' };
export const attributeKeyArg = { description: 'The word.' };
