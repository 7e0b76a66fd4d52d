/** The kind of a tag: `review@product_id:55` is `review@product_id`, a table is itself, `product*` is itself. */
export const kindOf = (tag: string): string => tag.replace(/:.*$/s, '');
