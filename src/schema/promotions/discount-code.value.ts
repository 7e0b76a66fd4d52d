import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('DiscountCode', { description: 'A code that a discount is entered by, in whichever case.' })
export class DiscountCode {
  @Field(() => String, { description: 'The code as the staff wrote it.' })
  code!: string;
}
