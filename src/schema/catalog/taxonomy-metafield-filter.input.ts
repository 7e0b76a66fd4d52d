import { Field, InputType } from 'type-graphql';

@InputType('TaxonomyMetafieldFilter', { description: 'An attribute of the standard taxonomy and its value.' })
export class TaxonomyMetafieldFilter {
  @Field(() => String, { description: 'Key of the attribute within its namespace.' })
  key!: string;

  @Field(() => String, { description: 'Namespace of the attribute.' })
  namespace!: string;

  @Field(() => String, { description: 'Value of the attribute.' })
  value!: string;
}
