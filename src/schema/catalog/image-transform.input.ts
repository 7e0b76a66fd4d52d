import { Field, InputType, Int } from 'type-graphql';
import { CropRegion } from './crop-region.enum.ts';
import { ImageContentType } from './image-content-type.enum.ts';

@InputType('ImageTransformInput', {
  description:
    'How a picture is to be changed before it is sent. A wish: a picture that cannot be changed is sent as it is.',
})
export class ImageTransformInput {
  @Field(() => CropRegion, { nullable: true, description: 'Which part to keep when the picture has to be cut.' })
  crop?: CropRegion | null;

  @Field(() => Int, { nullable: true, description: 'The most pixels in height, 1 to 5760.' })
  maxHeight?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most pixels in width, 1 to 5760.' })
  maxWidth?: number | null;

  @Field(() => ImageContentType, { nullable: true, description: 'Format to send, where it fits.' })
  preferredContentType?: ImageContentType | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Pixels per pixel, for dense screens, 1 to 3.' })
  scale?: number | null;
}
