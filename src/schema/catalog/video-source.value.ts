import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('VideoSource', { description: 'One file of a film.' })
export class VideoSource {
  @Field(() => String, { description: 'Format of the file, such as "mp4".' })
  format!: string;

  @Field(() => Int, { description: 'Height in pixels.' })
  height!: number;

  @Field(() => String, { description: 'Media type of the file, such as "video/mp4".' })
  mimeType!: string;

  @Field(() => String, { description: 'Address of the file.' })
  url!: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width!: number;
}
