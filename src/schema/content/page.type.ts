import { Field, Int } from 'type-graphql';
import { HasMetafields } from '../catalog/has-metafields.interface.ts';
import { VERSION } from '../edits/staff-fields.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { HTML } from '../scalars/html.scalar.ts';
import { OnlineStorePublishable } from './online-store-publishable.interface.ts';
import { Trackable } from './trackable.interface.ts';

@RecordType('Page', {
  description: 'A page of text, such as "About us".',
  implements: [Node, HasMetafields, OnlineStorePublishable, Trackable],
})
export class Page {
  @Field(() => HTML, { description: 'The text, formatted.' })
  body!: string;

  @Field(() => String, { description: 'The beginning of the text, without formatting.' })
  bodySummary!: string;

  @Field(() => DateTime, { description: 'When the page was made.' })
  createdAt!: Date;

  @Field(() => String, { description: 'Name of the page in addresses: letters, digits and hyphens.' })
  handle!: string;

  @Field(() => String, { description: 'Title of the page.' })
  title!: string;

  @Field(() => DateTime, { description: 'When the page last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
