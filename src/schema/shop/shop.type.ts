import { Field } from 'type-graphql';
import { HasMetafields } from '../catalog/has-metafields.interface.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('Shop', {
  description: 'The shop itself: its name, its look, its policies.',
  implements: [Node, HasMetafields],
})
export class Shop {
  @Field(() => String, { nullable: true, description: 'What the shop is, in a sentence or two.' })
  description!: string | null;

  @Field(() => String, { description: 'Name of the shop.' })
  name!: string;
}
