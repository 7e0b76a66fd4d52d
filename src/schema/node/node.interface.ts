import { Field, ID } from 'type-graphql';
import { RecordInterface } from '../record-type.ts';

@RecordInterface('Node', { description: 'Anything that has an id and can be asked for by it.' })
export abstract class Node {
  @Field(() => ID, { description: 'Id of the object, unique over all types.' })
  id!: string;
}
