import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('ProductOptionValue', { description: 'One value of a product option, such as "Small".', implements: Node })
export class ProductOptionValue {
  @Field(() => String, { description: 'Name of the value.' })
  name!: string;
}
