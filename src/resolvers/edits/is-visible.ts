/** True when shoppers see a record now that is published at this moment; null never. */
export const isVisible = (publishedAt: Date | null): boolean =>
  publishedAt !== null && publishedAt.getTime() <= Date.now();
