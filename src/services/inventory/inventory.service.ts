import type { InventoryLevel, Location, ProductVariant } from '../../generated/prisma/client.ts';
import {
  allLocations,
  lowestFirst,
  lowStockVariants,
  locationOrders,
  variantStoreAvailability,
  type LocationOrderName,
} from '../../loaders/inventory/inventory.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
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

  /** A page of the places: staff is told of all, shoppers of those where they may collect. */
  locations(args: PageArgs & { sortKey?: LocationOrderName | null }): Promise<Connection<Location>> {
    const page = toPage(args, locationOrders[args.sortKey ?? 'ID']);
    return readPage(this.loaders.reader, this.loaders.scope, allLocations, page);
  }

  /**
   * A page of the counted variants of which so many are available, or fewer; the fewest first.
   * @throws VitrineError BAD_USER_INPUT for a wrong page
   */
  lowStock(threshold: number, args: PageArgs): Promise<Connection<ProductVariant>> {
    const page = toPage(args, lowestFirst);
    return readPage(this.loaders.reader, this.loaders.scope, lowStockVariants(threshold), page);
  }

  /** Where a location is, in the buyer's language. */
  address(location: Location): LocationAddress {
    return locationAddress(location, this.buyer.languageCode);
  }
}
