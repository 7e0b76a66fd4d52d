import type { Context } from '../../context.ts';

type Services = Context['services'];
type Found<Method extends (...args: never[]) => unknown> = NonNullable<Awaited<ReturnType<Method>>>;

/** The records that services give and resolvers pass on, by the name of their type. */
export type ProductRecord = Found<Services['products']['find']>;
export type CollectionRecord = Found<Services['collections']['find']>;
export type ProductVariantRecord = Found<Services['variants']['firstSelectable']>;
export type ProductOptionRecord = Found<Services['variants']['options']>[number];
export type ProductOptionValueRecord = Parameters<Services['variants']['firstSelectable']>[0];
export type MediaRecord = Found<Services['media']['preview']>;
