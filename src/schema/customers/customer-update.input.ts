import { Field, InputType } from 'type-graphql';
import { LanguageCode } from '../shop/language-code.enum.ts';

@InputType('CustomerUpdateInput', {
  description: 'What is to be changed of a customer. What is left out stays, what is null is taken away.',
})
export class CustomerUpdateInput {
  @Field(() => String, { nullable: true, description: 'First name, 255 characters at the most.' })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: 'Last name, 255 characters at the most.' })
  lastName?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number by E.164, such as `+4930123456`.' })
  phoneNumber?: string | null;

  @Field(() => LanguageCode, { nullable: true, description: 'Language to be written to in; one that the shop speaks.' })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address. Staff only: customers change theirs where they sign in.',
  })
  emailAddress?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'All words that the customer is grouped by, 100 at the most, of 50 characters. Staff only.',
  })
  tags?: string[] | null;
}
