import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { Color } from '../scalars/color.scalar.ts';

@RecordType('BrandColorGroup', { description: 'Two colours that go together.' })
export class BrandColorGroup {
  @Field(() => Color, { nullable: true, description: 'Colour of the ground.' })
  background!: string | null;

  @Field(() => Color, { nullable: true, description: 'Colour of what stands on it.' })
  foreground!: string | null;
}
