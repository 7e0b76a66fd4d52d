/** The argument by which staff names a customer; customers leave it out. */
export const otherCustomer = {
  nullable: true,
  description: 'The customer, where staff asks. Customers leave it out: they themselves are meant.',
} as const;
