import { Field, ID, InputType, Int } from 'type-graphql';
import { AttributeInput } from './attribute.input.ts';

@InputType('CartLineInput', { description: 'What is added to a cart.' })
export class CartLineInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  merchandiseId!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Units, 1 to 1,000,000.' })
  quantity?: number | null;

  @Field(() => [AttributeInput], { nullable: true, description: 'What the front end keeps with the line; up to 250.' })
  attributes?: AttributeInput[] | null;
}

@InputType('CartLineUpdateInput', { description: 'How a line is changed; what is left out stays.' })
export class CartLineUpdateInput {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Id of another variant.' })
  merchandiseId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Units; 0 removes the line.' })
  quantity?: number | null;

  @Field(() => [AttributeInput], { nullable: true, description: 'All attributes of the line from now on; up to 250.' })
  attributes?: AttributeInput[] | null;
}
