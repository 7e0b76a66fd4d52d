import { ArgsType, Field, Int } from 'type-graphql';
import { CropRegion } from './crop-region.enum.ts';
import { ImageContentType } from './image-content-type.enum.ts';
import { ImageTransformInput } from './image-transform.input.ts';

/** Arguments of `Image.url`. */
@ArgsType()
export class ImageUrlArgs {
  @Field(() => ImageTransformInput, {
    nullable: true,
    description: 'How the picture is to be changed before it is sent.',
  })
  transform?: ImageTransformInput | null;
}

/** Arguments of the deprecated `Image.transformedSrc`. */
@ArgsType()
export class ImageTransformedSrcArgs {
  @Field(() => CropRegion, { nullable: true, description: 'Which part to keep when the picture has to be cut.' })
  crop?: CropRegion | null;

  @Field(() => Int, { nullable: true, description: 'The most pixels in height, 1 to 2048.' })
  maxHeight?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most pixels in width, 1 to 2048.' })
  maxWidth?: number | null;

  @Field(() => ImageContentType, { nullable: true, description: 'Format to send, where it fits.' })
  preferredContentType?: ImageContentType | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Pixels per pixel, for dense screens, 1 to 3.' })
  scale?: number | null;
}
