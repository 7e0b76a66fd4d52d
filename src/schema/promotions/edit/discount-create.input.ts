import { Field, InputType } from 'type-graphql';
import { DiscountClass, DiscountMethod } from '../discount-words.enum.ts';
import { DiscountUpdateInput } from './discount-update.input.ts';
import { DiscountValueInput } from './discount-value.input.ts';

@InputType('DiscountCreateInput', { description: 'A new discount.' })
export class DiscountCreateInput extends DiscountUpdateInput {
  @Field(() => DiscountMethod, { description: 'How it comes to a cart. That never changes.' })
  method!: DiscountMethod;

  @Field(() => String, { description: 'What buyers read, of at most 255 characters.' })
  override title!: string;

  @Field(() => DiscountClass, { description: 'What it lowers.' })
  override class!: DiscountClass;

  @Field(() => DiscountValueInput, { description: 'How much it takes off.' })
  override value!: DiscountValueInput;

  @Field(() => [String], { nullable: true, description: 'Its first codes, 250 at the most.' })
  codes?: string[] | null;
}
