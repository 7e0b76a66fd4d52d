import { Field, Int } from 'type-graphql';
import { OnlineStorePublishable } from '../content/online-store-publishable.interface.ts';
import { Trackable } from '../content/trackable.interface.ts';
import { VERSION } from '../edits/staff-fields.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { HTML } from '../scalars/html.scalar.ts';
import { CollectionSortOrder } from './collection-edit/collection-sort-order.enum.ts';
import { HasMetafields } from './has-metafields.interface.ts';

@RecordType('Collection', {
  description: 'A shelf of products, put together by hand or by rules.',
  implements: [Node, HasMetafields, OnlineStorePublishable, Trackable],
})
export class Collection {
  @Field(() => HTML, { description: 'The description, formatted.' })
  descriptionHtml!: string;

  @Field(() => String, { description: 'Name of the collection in addresses: letters, digits and hyphens.' })
  handle!: string;

  @Field(() => String, { description: 'Name of the collection for shoppers.' })
  title!: string;

  @Field(() => DateTime, { description: 'When the collection last changed.' })
  updatedAt!: Date;

  @Field(() => CollectionSortOrder, {
    nullable: true,
    description: 'How its products are sorted where a shopper asks for nothing else. For staff; null for others.',
  })
  sortOrder!: CollectionSortOrder;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
