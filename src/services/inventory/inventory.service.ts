import type { InventoryLevel, Location, ProductVariant } from '../../generated/prisma/client.ts';
import { variantStoreAvailability } from '../../loaders/inventory/inventory.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import type { PageArgs } from '../../loaders/support/page.ts';
import type { Buyer } from '../shop/buyer.ts';
import { locationAddress, type LocationAddress } from './location-address.ts';

/** Reading what is in stock where. */
export class InventoryService {
  constructor(
    private readonly loaders: Loaders,
    private readonly buyer: Buyer,
  ) {}

  /** A page of the places where the variant can be collected, by name. No place has a known point, so nearness orders none. */
  storeAvailability(variant: ProductVariant, args: PageArgs): Promise<Connection<InventoryLevel>> {
    return this.loaders.page(variantStoreAvailability, variant, args);
  }

  /** Where a location is, in the buyer's language. */
  address(location: Location): LocationAddress {
    return locationAddress(location, this.buyer.languageCode);
  }
}
