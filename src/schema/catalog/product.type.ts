import { Field, Int } from 'type-graphql';
import { OnlineStorePublishable } from '../content/online-store-publishable.interface.ts';
import { Trackable } from '../content/trackable.interface.ts';
import { Node } from '../node/node.interface.ts';
import { VERSION } from '../edits/staff-fields.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { HTML } from '../scalars/html.scalar.ts';
import { ProductStatus } from './edit/product-status.enum.ts';
import { HasMetafields } from './has-metafields.interface.ts';

@RecordType('Product', {
  description: 'Something that the shop sells, in one or more variants.',
  implements: [Node, HasMetafields, OnlineStorePublishable, Trackable],
})
export class Product {
  @Field(() => Boolean, { description: 'At least one variant can be bought now.' })
  availableForSale!: boolean;

  @Field(() => DateTime, { description: 'When the product was made.' })
  createdAt!: Date;

  @Field(() => HTML, { description: 'The description, formatted.' })
  descriptionHtml!: string;

  @Field(() => String, { description: 'Name of the product in addresses: letters, digits and hyphens.' })
  handle!: string;

  @Field(() => Boolean, { description: 'The product is a gift card.' })
  isGiftCard!: boolean;

  @Field(() => String, { description: 'What kind of product the shop says it is.' })
  productType!: string;

  @Field(() => ProductStatus, {
    nullable: true,
    description: 'Where the product is in its life. For staff; null for others.',
  })
  status!: ProductStatus;

  @Field(() => [String], { description: 'Words that the shop groups its products by.' })
  tags!: string[];

  @Field(() => String, { description: 'Name of the product for shoppers.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'Units that can be bought, over all variants and locations.' })
  totalInventory!: number | null;

  @Field(() => DateTime, { description: 'When the product last changed.' })
  updatedAt!: Date;

  @Field(() => String, { description: 'Who makes the product.' })
  vendor!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  version!: number;
}
