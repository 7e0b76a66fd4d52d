import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('VersionConflict', {
  description: 'Somebody else changed the record after you read it; nothing of yours was written.',
})
export class VersionConflict {
  @Field(() => Int, { description: 'The version that you read.' })
  expectedVersion!: number;

  @Field(() => Int, { description: 'The version that the record is at now.' })
  currentVersion!: number;
}
