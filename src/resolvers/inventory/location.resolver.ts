import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { LocationConnection } from '../../schema/inventory/location.connection.ts';
import { Location } from '../../schema/inventory/location.type.ts';
import { LocationsArgs } from '../../schema/inventory/locations.args.ts';

@Resolver(() => Location)
export class LocationResolver {
  @Query(() => LocationConnection, {
    description: 'Places where shoppers may collect; staff is told of all places that hold stock.',
  })
  locations(@Ctx() { services }: Context, @Args(() => LocationsArgs) args: LocationsArgs): Promise<unknown> {
    return services.inventory.locations(args);
  }
}
