import type { Context } from '../../context.ts';

/** A discount as services give it. */
export type DiscountRecord = NonNullable<Awaited<ReturnType<Context['services']['discounts']['find']>>>;
