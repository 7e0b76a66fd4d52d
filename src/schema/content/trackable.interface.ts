import { Field } from 'type-graphql';
import { RecordInterface } from '../record-type.ts';

@RecordInterface('Trackable', {
  description: 'Anything that a search can find and whose visits can be traced back to it.',
})
export abstract class Trackable {
  @Field(() => String, {
    nullable: true,
    description: 'Parameters for links that trace a visit back to a search; null: Vitrine traces none.',
  })
  trackingParameters!: string | null;
}
