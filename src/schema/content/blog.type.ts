import { Field, Int } from 'type-graphql';
import { HasMetafields } from '../catalog/has-metafields.interface.ts';
import { VERSION } from '../edits/staff-fields.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { OnlineStorePublishable } from './online-store-publishable.interface.ts';

@RecordType('Blog', { description: 'A series of articles.', implements: [Node, HasMetafields, OnlineStorePublishable] })
export class Blog {
  @Field(() => String, { description: 'Name of the blog in addresses: letters, digits and hyphens.' })
  handle!: string;

  @Field(() => String, { description: 'Title of the blog.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
