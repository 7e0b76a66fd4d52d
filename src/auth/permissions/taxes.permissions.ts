import { connections } from './connections.ts';
import { open, openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const shop = (...fields: string[]) => openToScope('shop:write', ...fields);

/** Who says which taxes there are. Whether prices contain them is said beside every price. */
export const taxesPermissions: Permissions = {
  Query: shop('taxRates'),
  Mutation: shop('marketTaxSet', 'taxRatesSet'),
  Market: open('pricesIncludeTax'),
  MarketTaxSetPayload: shop('market', 'userErrors', 'conflict'),
  TaxRatesSetPayload: shop('taxRates', 'userErrors', 'conflict'),
  ...connections({ anyone: false, customer: false, scopes: ['shop:write'] }, ['TaxRate']),
  TaxRate: shop('countryCode', 'isOnShipping', 'percentage', 'title', 'zoneCode'),
};
