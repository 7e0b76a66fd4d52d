import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('ShopPolicy', { description: 'A policy of the shop, such as how it takes things back.', implements: Node })
export class ShopPolicy {
  @Field(() => String, { description: 'The text, as HTML.' })
  body!: string;

  @Field(() => String, { description: 'Name of the policy in addresses.' })
  handle!: string;

  @Field(() => String, { description: 'Title of the policy.' })
  title!: string;
}
