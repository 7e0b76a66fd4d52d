import type { ShopRecords } from '../shop-records.store.ts';
import { text, type MutationCalls } from './mutation-call.ts';

const COUNTRIES = ['DE', 'AT', 'US', 'JP'];

async function rate(shop: ShopRecords): Promise<string> {
  const price = text(String(shop.random.int(0, 40)));
  return `{ marketId: "${await shop.market()}", handle: "standard", title: "Standard", price: ${price} }`;
}

/** Calls of the mutations of delivery and of taxes. */
export const deliveryAndTaxCalls: MutationCalls = {
  deliveryZoneSet: async (shop) => {
    const rates = `places: [], rates: [${await rate(shop)}]`;
    if (shop.random.chance(0.5)) return `input: { name: "Zone ${shop.random.int(1, 1_000_000)}", ${rates} }`;
    const { id, name } = await shop.deliveryZone();
    return `id: "${id}", input: { name: ${text(name)}, ${rates} }`;
  },
  deliveryZoneDelete: async (shop) => `id: "${(await shop.deliveryZone()).id}"`,
  taxRatesSet: (shop) => {
    const percentage = text(String(shop.random.int(0, 30)));
    return `countryCode: ${shop.random.pick(COUNTRIES)}, rates: [{ title: "VAT", percentage: ${percentage} }]`;
  },
  marketTaxSet: async (shop) => `marketId: "${await shop.market()}", pricesIncludeTax: ${shop.random.chance(0.5)}`,
};
