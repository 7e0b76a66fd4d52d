import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CountPrecision } from './count-precision.enum.ts';

@RecordType('Count', { description: 'How many there are, and how exactly that is known.' })
export class Count {
  @Field(() => Int, { description: 'How many there are.' })
  count!: number;

  @Field(() => CountPrecision, { description: 'How exactly the number is known.' })
  precision!: CountPrecision;
}
