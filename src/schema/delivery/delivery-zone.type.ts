import { Field, Int } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('DeliveryZone', {
  description: 'Countries, or parts of them, that goods are delivered to at the same rates. For staff.',
  implements: Node,
})
export class DeliveryZone {
  @Field(() => String, { description: 'Name of the zone, of which there is one only.' })
  name!: string;

  @Field(() => Int, { description: 'Increases with every change: give it as `expectedVersion`.' })
  version!: number;
}
