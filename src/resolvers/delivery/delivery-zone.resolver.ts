import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ConnectionArgs } from '../../schema/connection.args.ts';
import { DeliveryZoneConnection } from '../../schema/delivery/delivery-zone.connection.ts';
import { DeliveryZoneInput } from '../../schema/delivery/delivery-zone.input.ts';
import { DeliveryZoneDeletePayload, DeliveryZoneSetPayload } from '../../schema/delivery/delivery-zone.payload.ts';
import { DeliveryZone } from '../../schema/delivery/delivery-zone.type.ts';
import { EXPECTED_VERSION } from '../../schema/edits/expected-version.ts';
import { payloadOf } from '../edits/payload-of.ts';

@Resolver(() => DeliveryZone)
export class DeliveryZoneResolver {
  @Query(() => DeliveryZoneConnection, {
    nullable: true,
    description: 'Where the shop delivers to, by the names of the zones. Staff only.',
  })
  deliveryZones(@Ctx() { services }: Context, @Args(() => ConnectionArgs) page: ConnectionArgs): Promise<unknown> {
    return services.deliveryZones.list(page);
  }

  @Mutation(() => DeliveryZoneSetPayload, {
    description: 'Says a whole delivery zone with its places and rates: a new one, or one that is there.',
  })
  deliveryZoneSet(
    @Ctx() { services }: Context,
    @Arg('input', () => DeliveryZoneInput, { description: 'All of the zone.' }) input: DeliveryZoneInput,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the zone; a new one is made without it.' }) id?: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deliveryZone', services.deliveryZoneEdits.set(id, input, version));
  }

  @Mutation(() => DeliveryZoneDeletePayload, { description: 'Deletes a delivery zone with its rates.' })
  deliveryZoneDelete(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the zone.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deletedDeliveryZoneId', services.deliveryZoneEdits.delete(id, version));
  }
}
