import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('ProductOption', {
  description: 'A property in which the variants of a product differ, such as size.',
  implements: Node,
})
export class ProductOption {
  @Field(() => String, { description: 'Name of the option, such as "Size".' })
  name!: string;
}
