import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { Color } from '../scalars/color.scalar.ts';
import { MediaImage } from './media-image.type.ts';

@RecordType('Swatch', { description: 'How a value of a facet looks: a colour, or a picture of it.' })
export class Swatch {
  @Field(() => Color, { nullable: true, description: 'Colour of the swatch.' })
  color!: string | null;

  @Field(() => MediaImage, { nullable: true, description: 'Picture of the swatch.' })
  image!: MediaImage | null;
}
