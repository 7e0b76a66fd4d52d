import { ArgsType, Field } from 'type-graphql';
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
