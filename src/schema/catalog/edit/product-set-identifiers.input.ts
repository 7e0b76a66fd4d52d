import { Field, ID, InputType } from 'type-graphql';

@InputType('ProductSetIdentifiers', { description: 'Which product is meant: one of them.' })
export class ProductSetIdentifiers {
  @Field(() => ID, { nullable: true, description: 'Id of the product.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Handle of the product; where none has it, a new one is made.' })
  handle?: string | null;
}
