import { Resolver } from 'type-graphql';
import { zonePlaces, zoneRates } from '../../loaders/delivery/delivery.relations.ts';
import { DeliveryRate } from '../../schema/delivery/delivery-rate.value.ts';
import { DeliveryZonePlace } from '../../schema/delivery/delivery-zone-place.value.ts';
import { DeliveryZone } from '../../schema/delivery/delivery-zone.type.ts';
import { Relation } from '../relation.ts';

@Resolver(() => DeliveryZone)
export class DeliveryZoneFieldsResolver {
  @Relation(() => [DeliveryZonePlace], zonePlaces, {
    description: 'Its countries and parts of countries, by their codes; 250 at the most.',
  })
  places: unknown;

  @Relation(() => [DeliveryRate], zoneRates, {
    description: 'What delivering costs there, in the order in which it was said; 250 at the most.',
  })
  rates: unknown;
}
