import { Field } from 'type-graphql';
import { RecordInterface } from '../record-type.ts';
import { URLScalar } from '../scalars/url.scalar.ts';

@RecordInterface('OnlineStorePublishable', {
  description: 'Anything that can have a page of its own in the online store.',
})
export abstract class OnlineStorePublishable {
  @Field(() => URLScalar, {
    nullable: true,
    description: 'Address of its page in the online store; null when it has none.',
  })
  onlineStoreUrl!: string | null;
}
