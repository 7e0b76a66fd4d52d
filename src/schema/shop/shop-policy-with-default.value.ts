import { Field, ID } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('ShopPolicyWithDefault', {
  description: 'A policy of the shop, or the usual text where the shop wrote none.',
})
export class ShopPolicyWithDefault {
  @Field(() => String, { description: 'The text, as HTML.' })
  body!: string;

  @Field(() => String, { description: 'Name of the policy in addresses.' })
  handle!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the policy; null for the usual text.' })
  id!: string | null;

  @Field(() => String, { description: 'Title of the policy.' })
  title!: string;
}
