import { connectionType } from '../connection.ts';
import { ProductVariant } from './product-variant.type.ts';

/** A page of variants. */
export const ProductVariantConnection = connectionType('ProductVariant', () => ProductVariant, { of: 'variants' });
