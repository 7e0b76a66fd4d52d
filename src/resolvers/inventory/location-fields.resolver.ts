import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { LocationAddress } from '../../schema/inventory/location-address.value.ts';
import { Location } from '../../schema/inventory/location.type.ts';

type LocationRecord = Parameters<Context['services']['inventory']['address']>[0];

@Resolver(() => Location)
export class LocationFieldsResolver {
  @FieldResolver(() => LocationAddress, { description: 'Where the place is.' })
  address(@Root() location: LocationRecord, @Ctx() { services }: Context): unknown {
    return services.inventory.address(location);
  }
}
