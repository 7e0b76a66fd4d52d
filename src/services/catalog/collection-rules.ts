import { z } from 'zod';

const text = z.object({
  column: z.enum(['TITLE', 'TYPE', 'VENDOR', 'TAG']),
  relation: z.enum(['EQUALS', 'NOT_EQUALS', 'STARTS_WITH', 'ENDS_WITH', 'CONTAINS', 'NOT_CONTAINS']),
  condition: z.string(),
});
const price = z.object({
  column: z.literal('VARIANT_PRICE'),
  relation: z.enum(['EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN']),
  /** A decimal amount in the primary market's currency. */
  condition: z.string().regex(/^\d{1,15}(\.\d{1,3})?$/),
});
const reduced = z.object({
  column: z.literal('IS_PRICE_REDUCED'),
  relation: z.enum(['IS_SET', 'IS_NOT_SET']),
  condition: z.string().optional(),
});

/** The rules of a collection as they are stored: collection.rules. Words as in the Admin API's CollectionRule. */
export const collectionRules = z.object({
  match: z.enum(['ALL', 'ANY']),
  rules: z
    .array(z.union([text, price, reduced]))
    .min(1)
    .max(60),
});

export type CollectionRules = z.infer<typeof collectionRules>;
export type CollectionRule = CollectionRules['rules'][number];
