import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { Color } from '../scalars/color.scalar.ts';

@RecordType('ProductOptionValueSwatch', { description: 'How an option value looks: a colour, or a picture of it.' })
export class ProductOptionValueSwatch {
  @Field(() => Color, { nullable: true, description: 'Colour of the swatch.' })
  color!: string | null;
}
