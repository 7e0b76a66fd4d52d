import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { BrandColors } from './brand-colors.value.ts';

@RecordType('Brand', { description: 'How the shop looks and speaks.' })
export class Brand {
  @Field(() => BrandColors, { description: 'The colours of the brand.' })
  colors!: BrandColors;

  @Field(() => String, { nullable: true, description: 'What the brand is, in a sentence.' })
  shortDescription!: string | null;

  @Field(() => String, { nullable: true, description: 'The slogan of the brand.' })
  slogan!: string | null;
}
