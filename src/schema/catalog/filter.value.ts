import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { FilterPresentation } from './filter-presentation.enum.ts';
import { FilterType } from './filter-type.enum.ts';
import { FilterValue } from './filter-value.value.ts';

@RecordType('Filter', {
  description: 'A facet: something that a list of products can be narrowed by, such as the vendor.',
})
export class Filter {
  @Field(() => String, { description: 'Id of the facet, the same for every list.' })
  id!: string;

  @Field(() => String, { description: 'Name of the facet for shoppers.' })
  label!: string;

  @Field(() => FilterPresentation, {
    nullable: true,
    description: 'How to show the values; null when it does not matter.',
  })
  presentation!: FilterPresentation | null;

  @Field(() => FilterType, { description: 'What the values are.' })
  type!: FilterType;

  @Field(() => [FilterValue], { description: 'The values to choose from.' })
  values!: FilterValue[];
}
