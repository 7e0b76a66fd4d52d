import type { Context } from '../../context.ts';

/** A row of `customer`, as the services take it. */
export type CustomerRecord = Parameters<Context['services']['customers']['displayName']>[0];
/** A row of `customer_address`. */
export type CustomerAddressRecord = NonNullable<
  Awaited<ReturnType<Context['services']['addressBook']['create']>>['result']
>;
