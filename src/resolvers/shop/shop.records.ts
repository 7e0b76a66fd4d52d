import type { Context } from '../../context.ts';

type Services = Context['services'];
type Found<Method extends (...args: never[]) => unknown> = NonNullable<Awaited<ReturnType<Method>>>;

/** The records that services give and resolvers pass on, by the name of their type. */
export type ShopRecord = Found<Services['shop']['find']>;
export type PolicyRecord = Found<Services['shop']['subscriptionPolicy']>;
export type CountryRecord = Found<Services['localization']['country']>;
