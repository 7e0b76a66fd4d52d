import { Field, ID, InputType } from 'type-graphql';
import { URLScalar } from '../scalars/url.scalar.ts';

@InputType('ImageInput', {
  description: 'A picture: one that the shop has, by its id, or one on the web, by its address.',
})
export class ImageInput {
  @Field(() => ID, { nullable: true, description: 'Id of a picture that the shop has (a MediaImage).' })
  id?: string | null;

  @Field(() => URLScalar, { nullable: true, description: 'Address of a picture, with http or https.' })
  src?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be seen, in words, of at most 512 characters. Of a picture by address only.',
  })
  altText?: string | null;
}
