import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { DiscountItemRole } from './discount-words.enum.ts';

@RecordType('DiscountItem', { description: 'A product, a variant or a collection that a discount names.' })
export class DiscountItem {
  @Field(() => DiscountItemRole, { description: 'What it is to the discount.' })
  role!: DiscountItemRole;
}
