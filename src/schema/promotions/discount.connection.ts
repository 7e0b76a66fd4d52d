import { connectionType } from '../connection.ts';
import { DiscountCode } from './discount-code.value.ts';
import { Discount } from './discount.type.ts';

/** A page of discounts. */
export const DiscountConnection = connectionType('Discount', () => Discount, { of: 'discounts' });

/** A page of the codes of a discount. */
export const DiscountCodeConnection = connectionType('DiscountCode', () => DiscountCode, { of: 'codes' });
