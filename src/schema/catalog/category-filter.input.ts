import { Field, InputType } from 'type-graphql';

@InputType('CategoryFilter', { description: 'A category of the standard taxonomy.' })
export class CategoryFilter {
  @Field(() => String, { description: 'Id of the category.' })
  id!: string;
}
