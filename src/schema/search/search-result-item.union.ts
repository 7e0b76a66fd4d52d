import { Product } from '../catalog/product.type.ts';
import { Article } from '../content/article.type.ts';
import { Page } from '../content/page.type.ts';
import { recordUnion } from '../record-type.ts';

/** What a search finds. */
export const SearchResultItem = recordUnion(
  'SearchResultItem',
  'What a search finds.',
  () => [Article, Page, Product] as const,
);
