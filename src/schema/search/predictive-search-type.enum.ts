import { enumType } from '../enum-type.ts';

export const PredictiveSearchType = enumType('PredictiveSearchType', 'What to suggest while a shopper types.', {
  ARTICLE: 'Articles.',
  COLLECTION: 'Collections.',
  PAGE: 'Pages.',
  PRODUCT: 'Products.',
  QUERY: 'Searches.',
});
export type PredictiveSearchType = keyof typeof PredictiveSearchType;
