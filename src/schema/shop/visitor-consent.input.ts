import { Field, InputType } from 'type-graphql';

@InputType('VisitorConsent', {
  description: 'What the visitor agrees to: true, false, or null when they were not asked.',
})
export class VisitorConsent {
  @Field(() => Boolean, { nullable: true, description: 'To measure how the shop is used.' })
  analytics?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'To be advertised to.' })
  marketing?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'To have their preferences remembered.' })
  preferences?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'To have their data sold or shared.' })
  saleOfData?: boolean | null;
}
