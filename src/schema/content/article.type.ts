import { Field, Int } from 'type-graphql';
import { HasMetafields } from '../catalog/has-metafields.interface.ts';
import { VERSION } from '../edits/staff-fields.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { HTML } from '../scalars/html.scalar.ts';
import { OnlineStorePublishable } from './online-store-publishable.interface.ts';
import { Trackable } from './trackable.interface.ts';

@RecordType('Article', {
  description: 'One article of a blog.',
  implements: [Node, HasMetafields, OnlineStorePublishable, Trackable],
})
export class Article {
  @Field(() => HTML, { description: 'The text, formatted.' })
  contentHtml!: string;

  @Field(() => HTML, { nullable: true, description: 'The excerpt, formatted.' })
  excerptHtml!: string | null;

  @Field(() => String, { description: 'Name of the article in addresses: letters, digits and hyphens.' })
  handle!: string;

  @Field(() => [String], { description: 'Words that the shop groups its articles by.' })
  tags!: string[];

  @Field(() => String, { description: 'Title of the article.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
