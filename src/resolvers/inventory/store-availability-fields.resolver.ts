import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { availabilityLocation } from '../../loaders/inventory/inventory.relations.ts';
import { Location } from '../../schema/inventory/location.type.ts';
import { StoreAvailability } from '../../schema/inventory/store-availability.value.ts';
import { Relation } from '../relation.ts';

/** Read from the record of the stock at the place. */
interface StockRecord {
  readonly onHand: number;
  readonly held: number;
}

const READY = 'Usually ready in 24 hours';

@Resolver(() => StoreAvailability)
export class StoreAvailabilityFieldsResolver {
  @Relation(() => Location, availabilityLocation, { description: 'The place.' })
  location: unknown;

  @FieldResolver(() => Boolean, { description: 'The variant is in stock there.' })
  available(@Root() { onHand, held }: StockRecord): boolean {
    return onHand > held;
  }

  @FieldResolver(() => Int, { description: 'Units in stock there.' })
  quantityAvailable(@Root() { onHand, held }: StockRecord): number {
    return Math.max(0, onHand - held);
  }

  @FieldResolver(() => String, { description: 'When it can be collected, in words.' })
  pickUpTime(): string {
    return READY;
  }
}
