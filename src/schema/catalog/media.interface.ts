import { Field, ID } from 'type-graphql';
import { RecordInterface } from '../record-type.ts';

@RecordInterface('Media', { description: 'A picture, a film or a model that shows a product.' })
export abstract class Media {
  @Field(() => String, { nullable: true, description: 'What is to be seen, in words.' })
  alt!: string | null;

  @Field(() => ID, { description: 'Id of the medium, unique over all types.' })
  id!: string;
}
