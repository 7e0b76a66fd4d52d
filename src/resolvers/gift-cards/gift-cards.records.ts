import type { Context } from '../../context.ts';

type GiftCards = Context['services']['giftCards'];

/** What services give and resolvers pass on. */
export type GiftCardRecord = NonNullable<Awaited<ReturnType<GiftCards['find']>>>;
export type GiftCardEntryRecord = Parameters<GiftCards['amounts']>[0];
