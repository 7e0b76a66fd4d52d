import type { InventoryLevel, ProductVariant } from '../../generated/prisma/client.ts';
import { variantStoreAvailability } from '../../loaders/inventory/inventory.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import type { PageArgs } from '../../loaders/support/page.ts';

/** Reading what is in stock where. */
export class InventoryService {
  constructor(private readonly loaders: Loaders) {}

  /** A page of the places where the variant can be collected, by name. No place has a known point, so nearness orders none. */
  storeAvailability(variant: ProductVariant, args: PageArgs): Promise<Connection<InventoryLevel>> {
    return this.loaders.page(variantStoreAvailability, variant, args);
  }
}
