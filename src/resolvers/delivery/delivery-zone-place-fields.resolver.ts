import { FieldResolver, Resolver, Root } from 'type-graphql';
import { DeliveryZonePlace } from '../../schema/delivery/delivery-zone-place.value.ts';

@Resolver(() => DeliveryZonePlace)
export class DeliveryZonePlaceFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Code of the part, as ISO 3166-2 has it behind the dash; null for all of the country.',
  })
  zoneCode(@Root() { zoneCode }: { zoneCode: string }): string | null {
    return zoneCode || null;
  }
}
