import { Field, ID } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';
import { DeliveryZone } from './delivery-zone.type.ts';

@EditPayload('DeliveryZoneSetPayload', 'What came of `deliveryZoneSet`.')
export class DeliveryZoneSetPayload {
  @Field(() => DeliveryZone, {
    nullable: true,
    description: 'The zone as it is now; null when the input was not taken.',
  })
  deliveryZone!: unknown;
}

@EditPayload('DeliveryZoneDeletePayload', 'What came of `deliveryZoneDelete`.')
export class DeliveryZoneDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the zone that is gone; null when none is.' })
  deletedDeliveryZoneId!: string | null;
}
