import { ProductVariant } from '../catalog/product-variant.type.ts';
import { recordUnion } from '../record-type.ts';

/** What a cart may have. */
export const Merchandise = recordUnion('Merchandise', 'What a cart may have.', () => [ProductVariant] as const);
