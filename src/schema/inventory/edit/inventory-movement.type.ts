import { Field, Int } from 'type-graphql';
import { Node } from '../../node/node.interface.ts';
import { RecordType } from '../../record-type.ts';
import { DateTime } from '../../scalars/date-time.scalar.ts';

@RecordType('InventoryMovement', {
  description:
    'One change of what is on hand of a variant at a place. A movement never changes, and all of them add up to what is there.',
  implements: Node,
})
export class InventoryMovement {
  @Field(() => String, {
    nullable: true,
    description: 'Who of the staff, or which program, did it; null for what buyers and imports did.',
  })
  actorName!: string | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  at!: Date;

  @Field(() => Int, { description: 'Units that came, or, below zero, that went.' })
  delta!: number;

  @Field(() => Int, { description: 'Units that there were at the place afterwards.' })
  onHandAfter!: number;

  @Field(() => String, {
    description:
      'Why, as whoever did it said. Of the shop itself: `opening`, `import`, `closing` of what was deleted, `unstated`.',
  })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it belongs to, an order or a transfer; the two movements of a transfer have the same.',
  })
  reference!: string | null;
}
