import { Field } from 'type-graphql';
import { EditPayload } from '../edits/edit-payload.ts';

@EditPayload('CachePurgePayload', 'What came of `cachePurge`.')
export class CachePurgePayload {
  @Field(() => [String], {
    nullable: true,
    description: 'The tags whose answers are made anew from now on; null when the input was not taken.',
  })
  purgedTags!: string[] | null;
}
