import { enumType } from '../enum-type.ts';

export const ProductRecommendationIntent = enumType(
  'ProductRecommendationIntent',
  'What products are recommended for.',
  {
    COMPLEMENTARY: 'Products that go with the product.',
    RELATED: 'Products that resemble the product.',
  },
);
export type ProductRecommendationIntent = keyof typeof ProductRecommendationIntent;
