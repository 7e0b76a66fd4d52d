import { Field, Int } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { JSONScalar } from '../scalars/json.scalar.ts';
import { MediaImage } from './media-image.type.ts';
import { Swatch } from './swatch.value.ts';

@RecordType('FilterValue', { description: 'One value of a facet.' })
export class FilterValue {
  @Field(() => Int, { description: 'How many products of the list have this value.' })
  count!: number;

  @Field(() => String, { description: 'Id of the value, the same for every list.' })
  id!: string;

  @Field(() => MediaImage, { nullable: true, description: 'A picture of the value.' })
  image!: MediaImage | null;

  @Field(() => JSONScalar, { description: 'The ProductFilter that narrows a list to this value, as JSON in a text.' })
  input!: string;

  @Field(() => String, { description: 'Name of the value for shoppers.' })
  label!: string;

  @Field(() => Swatch, { nullable: true, description: 'How the value looks.' })
  swatch!: Swatch | null;
}
