import type { SEO } from '../../schema/catalog/seo.value.ts';

/** What search engines are told of a record. */
export const seoOf = (record: { seoTitle: string | null; seoDescription: string | null }): SEO => ({
  title: record.seoTitle,
  description: record.seoDescription,
});
