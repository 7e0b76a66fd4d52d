import { Field } from 'type-graphql';
import { HasMetafields } from '../catalog/has-metafields.interface.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('Location', { description: 'A place where the shop holds stock.', implements: [Node, HasMetafields] })
export class Location {
  @Field(() => String, { description: 'Name of the place.' })
  name!: string;
}
