import type { DeliveryRate, DeliveryZone } from '../../generated/prisma/client.ts';
import { allDeliveryZones, rateMarket, zonesByName } from '../../loaders/delivery/delivery.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { money, type Money } from '../catalog/money.ts';

/** Reading where the shop delivers to, and for how much. */
export class DeliveryZoneService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * A page of the zones, by name.
   * @throws VitrineError BAD_USER_INPUT for a wrong page
   */
  list(args: PageArgs): Promise<Connection<DeliveryZone>> {
    return readPage(this.loaders.reader, this.loaders.scope, allDeliveryZones, toPage(args, zonesByName));
  }

  /** An amount of a rate, in the currency of its market; null where there is none. */
  async amountOf(rate: DeliveryRate, amount: bigint | null): Promise<Money | null> {
    if (amount === null) return null;
    const market = await this.loaders.one(rateMarket, rate);
    return market && money(amount, market.currencyCode);
  }
}
