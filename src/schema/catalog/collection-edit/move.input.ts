import { Field, ID, InputType } from 'type-graphql';
import { UnsignedInt64 } from '../../scalars/unsigned-int64.scalar.ts';

@InputType('MoveInput', { description: 'Where something goes in its list.' })
export class MoveInput {
  @Field(() => ID, { description: 'Id of what moves.' })
  id!: string;

  @Field(() => UnsignedInt64, { description: 'Its new place, counted from 0. A place beyond the end is the end.' })
  newPosition!: string;
}
