import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocationAddress } from '../../schema/inventory/location-address.value.ts';
import { Location } from '../../schema/inventory/location.type.ts';

interface LocationRecord {
  readonly name: string;
  readonly address1: string | null;
  readonly city: string | null;
  readonly zip: string | null;
  readonly countryCode: string | null;
}

@Resolver(() => Location)
export class LocationFieldsResolver {
  @FieldResolver(() => LocationAddress, { description: 'Where the place is.' })
  address(@Root() { address1, city, zip, countryCode }: LocationRecord): Partial<LocationAddress> {
    const town = [zip, city].filter(Boolean).join(' ');
    const formatted = [address1, town, countryCode].filter((line): line is string => Boolean(line));
    return { address1, city, zip, countryCode, country: countryCode, formatted };
  }
}
