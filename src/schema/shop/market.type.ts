import { Field } from 'type-graphql';
import { HasMetafields } from '../catalog/has-metafields.interface.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('Market', {
  description: 'Countries that share a currency and a price list.',
  implements: [Node, HasMetafields],
})
export class Market {
  @Field(() => String, { description: 'Name of the market for programs.' })
  handle!: string;

  @Field(() => Boolean, { description: 'Whether its prices contain the taxes, as they do for consumers in the EU.' })
  pricesIncludeTax!: boolean;
}
