import type { ShopRecords } from '../shop-records.store.ts';

/**
 * The arguments of a call of a mutation about random things of a shop, as they stand in a document.
 * @throws NothingThere
 */
export type MutationCall = (shop: ShopRecords) => string | Promise<string>;

/** Calls, for each mutation by its name. */
export type MutationCalls = Readonly<Record<string, MutationCall>>;

/** A text as it stands in a document. */
export const text = (value: string): string => JSON.stringify(value);

/** Texts as they stand in a document. */
export const list = (values: readonly string[]): string => JSON.stringify(values);

/** Some time ago, as it stands in a document. */
export const PAST = '"2025-01-01T00:00:00.000Z"';
