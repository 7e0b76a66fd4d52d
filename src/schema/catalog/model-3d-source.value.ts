import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('Model3dSource', { description: 'One file of a model in three dimensions.' })
export class Model3dSource {
  @Field(() => Int, { description: 'Size of the file in bytes; 0 when unknown.' })
  filesize!: number;

  @Field(() => String, { description: 'Format of the file, such as "glb".' })
  format!: string;

  @Field(() => String, { description: 'Media type of the file, such as "model/gltf-binary".' })
  mimeType!: string;

  @Field(() => String, { description: 'Address of the file.' })
  url!: string;
}
