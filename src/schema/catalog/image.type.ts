import { Field, ID, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('Image', { description: 'A picture.' })
export class Image {
  @Field(() => Int, { nullable: true, description: 'Height of the original in pixels; null when unknown.' })
  height!: number | null;

  @Field(() => ID, { nullable: true, description: 'Id of the picture.' })
  id!: string | null;

  @Field(() => Int, { nullable: true, description: 'Width of the original in pixels; null when unknown.' })
  width!: number | null;
}
