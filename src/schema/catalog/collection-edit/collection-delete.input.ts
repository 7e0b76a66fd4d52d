import { Field, ID, InputType } from 'type-graphql';

@InputType('CollectionDeleteInput', { description: 'Which collection is to be deleted.' })
export class CollectionDeleteInput {
  @Field(() => ID, { description: 'Id of the collection.' })
  id!: string;
}
